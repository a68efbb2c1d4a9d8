import { notPermitted } from "../http/ApiError.js";
import type { PortalCall } from "../http/Handler.js";
import type { CustomerRecord } from "../store/records.js";

/** The customer, for one who may see and change what it pays; a 403 for a plain member. */
export function billingOf({ subject }: PortalCall): CustomerRecord {
  if (subject.member?.role === "member") {
    throw notPermitted("Only owners and billing managers can access billing features.");
  }
  return subject.customer;
}
