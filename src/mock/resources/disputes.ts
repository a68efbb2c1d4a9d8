import type { Dispute } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { classError } from "../http/ApiError.js";
import type { HandlersOf } from "../http/Handler.js";
import { type Resource, resource } from "../http/resource.js";
import type { DisputeRecord } from "../store/disputes.js";
import type { CustomerRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** What the bank decided. */
const RESOLVED: readonly string[] = ["lost", "won"];

/** Payments that their customers contest. */
export const disputes: Resource<DisputeRecord, Dispute> = resource({
  rows: (store) => store.disputes,
  organizationOf: (row, store) => customerOf(store, row).organization_id,
  present,
});

export const disputeHandlers: HandlersOf<"disputes"> = {
  disputesList: disputes.list(),
  disputesGet: disputes.get(),
  disputesAccept: (call, { path }) => {
    const row = disputes.find(call, path.id);
    if (row.status !== "needs_response") {
      throw classError(409, "DisputeNotOpenError", "This dispute is no longer open for a response.");
    }
    return disputes.put(call, { ...row, status: "lost", modified_at: call.now() });
  },
};

function customerOf(store: Store, { order_id }: DisputeRecord): CustomerRecord {
  return store.customers.need(store.orders.need(order_id).customer_id);
}

function present({ store, now }: Backend, row: DisputeRecord): Dispute {
  const isResolved = RESOLVED.includes(row.status);
  const isLate = row.evidence_due_by !== null && row.evidence_due_by < now();
  return {
    ...row,
    resolved: isResolved,
    closed: isResolved || row.status === "prevented",
    past_due: row.status === "needs_response" && isLate,
    customer: presentCustomer(store, customerOf(store, row)),
    case_id: null,
  };
}
