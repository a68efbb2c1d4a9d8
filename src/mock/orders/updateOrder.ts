import { polarRequestValidationError } from "../http/ApiError.js";
import type { Call } from "../http/Route.js";
import type { Issue } from "../read/Outcome.js";
import type { OrderRecord } from "../store/records.js";
import type { MockAddress } from "../wire/MockCustomer.js";

/** What to change. Undefined: not sent. */
export interface OrderChanges {
  readonly billing_name: string | null | undefined;
  readonly billing_address: MockAddress | null | undefined;
}

/** Changes what invoices say; what taxes follow from stays. */
export function updateOrder(call: Call, order: OrderRecord, changes: OrderChanges): OrderRecord {
  const { billing_name: name, billing_address: address } = changes;
  const issues = address ? moveIssues(order.billing_address, address) : [];
  if (issues.length > 0) throw polarRequestValidationError(issues);
  return call.store.orders.put({
    ...order,
    modified_at: call.now(),
    billing_name: name === undefined ? order.billing_name : name,
    billing_address: address === undefined ? order.billing_address : address,
  });
}

function moveIssues(before: MockAddress | null, after: MockAddress): readonly Issue[] {
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
