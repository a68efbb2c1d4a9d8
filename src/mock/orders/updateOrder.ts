import type { Address } from "../api/answers.js";
import type { OrderUpdate } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { polarRequestValidationError } from "../http/ApiError.js";
import { changed, given } from "../kit/fields.js";
import type { Issue } from "../read/Outcome.js";
import type { OrderRecord } from "../store/records.js";

/** Changes what invoices say; what taxes follow from stays. */
export function updateOrder({ now }: Backend, order: OrderRecord, changes: OrderUpdate): OrderRecord {
  const { billing_name, billing_address } = changes;
  const issues = billing_address ? moveIssues(order.billing_address, billing_address) : [];
  if (issues.length > 0) throw polarRequestValidationError(issues);
  return changed(order, given({ billing_name, billing_address }), now());
}

function moveIssues(before: Address | null, after: Address): readonly Issue[] {
  if (before === null) return [];
  return (["country", "state"] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      type: "value_error",
      loc: ["body", "billing_address", field],
      msg: `${field === "country" ? "Country" : "State"} cannot be changed`,
      input: after[field],
    }));
}
