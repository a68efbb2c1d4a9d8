import type { Backend } from "../Backend.js";
import { creditMeter } from "../customerMeters/creditMeter.js";
import type { BenefitGrantRecord } from "../store/records.js";
import { benefitEvent } from "./grantBenefit.js";

/** Takes the benefit away, and what the grant gave with it; nothing where it is revoked already. */
export function revokeGrant(backend: Backend, grant: BenefitGrantRecord): void {
  const { store, now } = backend;
  if (grant.granted_at === null) return;
  const { customer_id, benefit_id, credit } = grant;
  const held = store.benefitGrants.where(
    (row) => row.customer_id === customer_id && row.benefit_id === benefit_id && row.granted_at !== null,
  );
  // Units stay as long as the customer holds the benefit through another purchase.
  if (credit !== null && held.length < 2) creditMeter(backend, customer_id, credit.meter_id, -credit.units);
  const time = now();
  const key = store.licenseKeys.get(String(grant.properties["license_key_id"] ?? ""));
  if (key !== undefined) store.licenseKeys.put({ ...key, status: "revoked", modified_at: time });
  const revoked = { ...grant, granted_at: null, revoked_at: time, modified_at: time };
  store.benefitGrants.put(revoked);
  const benefit = store.benefits.get(benefit_id);
  if (benefit !== undefined) benefitEvent(backend, "benefit.revoked", benefit, revoked);
}
