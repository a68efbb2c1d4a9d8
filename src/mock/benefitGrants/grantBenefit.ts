import type { Backend } from "../Backend.js";
import { creditMeter } from "../customerMeters/creditMeter.js";
import { ownerOf } from "../members/membersOf.js";
import type { BenefitGrantRecord, BenefitRecord } from "../store/records.js";

/** Makes the grant a granted one and does what its benefit promises: a key, units of a meter. */
export function grantBenefit(
  backend: Backend,
  benefit: BenefitRecord,
  grant: BenefitGrantRecord,
): BenefitGrantRecord {
  const { store, now, memberManagement } = backend;
  const owner = memberManagement ? ownerOf(store, grant.customer_id) : undefined;
  return store.benefitGrants.put({
    ...grant,
    ...promised(backend, benefit, grant),
    granted_at: now(),
    revoked_at: null,
    member_id: owner?.id ?? null,
  });
}

function promised(
  backend: Backend,
  benefit: BenefitRecord,
  { customer_id, properties }: BenefitGrantRecord,
): Partial<Pick<BenefitGrantRecord, "properties" | "credit">> {
  if (benefit.type === "meter_credit") {
    const { meter_id, units } = benefit.properties;
    creditMeter(backend, customer_id, meter_id, units);
    return { credit: { meter_id, units } };
  }
  // A key outlives its revocation: who gets the benefit again gets the same key.
  if (benefit.type !== "license_keys" || "license_key_id" in properties) return {};
  const display_key = `****-${backend.uuid().slice(-6).toUpperCase()}`;
  return { properties: { ...properties, license_key_id: backend.uuid(), display_key } };
}
