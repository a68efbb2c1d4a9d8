import type { SubscriptionRecord } from "../store/records.js";

/** Whether a subscription has periods that are billed. */
export function isBillable({ status }: Pick<SubscriptionRecord, "status">): boolean {
  return status === "trialing" || status === "active" || status === "past_due";
}
