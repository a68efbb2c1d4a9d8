import type { Backend } from "../Backend.js";
import type { BenefitGrantRecord } from "../store/records.js";

/** What is granted, to whom, and through what. */
type Granted = Pick<BenefitGrantRecord, "benefit_id" | "customer_id"> &
  Partial<Pick<BenefitGrantRecord, "member_id" | "subscription_id" | "order_id">>;

/** A grant that is yet to be granted, and to be stored. */
export function newGrant({ uuid, now }: Backend, granted: Granted): BenefitGrantRecord {
  return {
    ...{ id: uuid(), created_at: now(), modified_at: null, granted_at: null, revoked_at: null },
    ...{ member_id: null, subscription_id: null, order_id: null, properties: {}, credit: null },
    ...granted,
  };
}
