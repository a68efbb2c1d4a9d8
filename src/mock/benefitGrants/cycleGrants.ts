import type { Backend } from "../Backend.js";
import { creditMeter, customerMeterOf } from "../customerMeters/countEvents.js";
import { happened } from "../engine/announce.js";
import type { BenefitGrantRecord, SubscriptionRecord } from "../store/records.js";
import { benefitEvent, lastCredit } from "./grantBenefit.js";
import { presentBenefitGrant } from "./presentBenefitGrant.js";

/** What comes with a subscription is given anew with each period. */
export function cycleGrants(backend: Backend, { id, status }: SubscriptionRecord): void {
  const { store, now } = backend;
  if (status !== "active") return;
  for (const grant of store.benefitGrants.where(
    (row) => row.subscription_id === id && row.granted_at !== null,
  )) {
    const properties = creditAnew(backend, grant);
    const next = store.benefitGrants.put({ ...grant, properties, modified_at: now() });
    const customer = store.customers.get(grant.customer_id);
    const benefit = store.benefits.get(grant.benefit_id);
    if (customer === undefined || benefit === undefined) continue;
    benefitEvent(backend, "benefit.cycled", benefit, next);
    happened(backend, {
      type: "benefit_grant.cycled",
      data: { ...presentBenefitGrant(store, next), properties, previous_properties: grant.properties },
      organizationId: customer.organization_id,
      customerId: customer.id,
    });
  }
}

/** Units of a meter come again; those left stay only where the benefit rolls them over. */
function creditAnew(backend: Backend, grant: BenefitGrantRecord): BenefitGrantRecord["properties"] {
  const { customer_id, credit } = grant;
  const benefit = backend.store.benefits.get(grant.benefit_id);
  if (credit === null || benefit?.type !== "meter_credit") return grant.properties;
  const { balance } = customerMeterOf(backend, customer_id, credit.meter_id);
  const left = benefit.properties.rollover ? 0 : Math.min(credit.units, Math.max(0, balance));
  creditMeter(backend, customer_id, credit.meter_id, credit.units - left);
  return lastCredit(backend, credit.meter_id, credit.units);
}
