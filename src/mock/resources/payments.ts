import type { CardPayment, Dispute, Refund } from "../api/answers.js";
import type { RefundCreate } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { syncGrants } from "../benefitGrants/syncGrants.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { presentRefund } from "../engine/payments.js";
import { systemEvent } from "../engine/systemEvents.js";
import { classError, refuse } from "../http/ApiError.js";
import type { Call, HandlersOf } from "../http/Handler.js";
import { type Resource, resource } from "../http/resource.js";
import type { DisputeRecord } from "../store/disputes.js";
import type { PaymentRecord, RefundRecord } from "../store/payments.js";
import type { CustomerRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import { orders } from "./orders.js";

/** Payments, all of them by card. */
const payments: Resource<PaymentRecord, CardPayment> = resource({
  rows: (store) => store.payments,
  present: (_, { customer_id, ...row }) => ({
    ...row,
    ...{ processor: "stripe", method: "card", trigger: null, processor_metadata: {} },
    decline_reason: row.status === "failed" ? "card_declined" : null,
    decline_message: row.status === "failed" ? "Your card was declined." : null,
    method_metadata: { brand: "visa", last4: "4242" },
  }),
  filters: {
    method: (_, wanted: readonly string[]) => wanted.includes("card"),
    customer_email: (row, wanted: readonly string[], { store }) =>
      wanted.includes(store.customers.get(row.customer_id)?.email ?? ""),
  },
});

/** Money that was given back. */
const refunds: Resource<RefundRecord, Refund> = resource({
  rows: (store) => store.refunds,
  present: (_, row) => presentRefund(row),
  filters: {
    succeeded: (row, wanted: boolean) => (row.status === "succeeded") === wanted,
  },
});

/** What the bank decided. */
const RESOLVED: readonly string[] = ["lost", "won"];

/** Payments that their customers contest. */
export const disputes: Resource<DisputeRecord, Dispute> = resource({
  rows: (store) => store.disputes,
  organizationOf: (row, store) => customerOf(store, row).organization_id,
  present,
});

export const paymentHandlers: HandlersOf<"payments" | "refunds" | "disputes"> = {
  paymentsList: payments.list(),
  paymentsGet: payments.get(),
  refundsList: refunds.list(),
  refundsCreate: (call, { body }) => presentRefund(refund(call, body)),
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

function refund(call: Call, body: RefundCreate): RefundRecord {
  const { store, uuid, now } = call;
  const order = orders.visible(call).find(({ id }) => id === body.order_id);
  if (order === undefined) throw refuse("order_id", "Order not found", body.order_id);
  if (order.status === "refunded") {
    throw classError(403, "RefundedAlready", `Order is already fully refunded: ${order.id}`);
  }
  if (body.revoke_benefits && order.subscription_id !== null) {
    const detail = "Subscription benefits can only be revoked upon cancellation";
    throw classError(400, "RevokeSubscriptionBenefitsProhibited", detail);
  }
  const left = order.subtotal_amount - order.discount_amount - order.refunded_amount;
  if (body.amount > left) throw refuse("amount", "Refund amount exceeds refundable amount", body.amount);
  if (store.payments.find(({ order_id }) => order_id === order.id) === undefined) {
    throw classError(404, "RefundUnknownPayment", `Refund issued for unknown order: ${order.id}`);
  }
  const refunded = store.refunds.put({
    id: uuid(),
    created_at: now(),
    modified_at: null,
    metadata: body.metadata ?? {},
    status: "succeeded",
    reason: body.reason,
    amount: body.amount,
    tax_amount: 0,
    currency: order.currency,
    organization_id: store.customers.get(order.customer_id)?.organization_id ?? "",
    order_id: order.id,
    subscription_id: order.subscription_id,
    customer_id: order.customer_id,
    revoke_benefits: body.revoke_benefits,
  });
  const next = store.orders.put({
    ...order,
    status: body.amount === left ? "refunded" : "partially_refunded",
    refunded_amount: order.refunded_amount + body.amount,
    is_revoked: order.is_revoked || body.revoke_benefits,
    modified_at: now(),
  });
  systemEvent(call, order.customer_id, "order.refunded", {
    order_id: order.id,
    refunded_amount: body.amount,
    currency: order.currency,
  });
  if (body.revoke_benefits) syncGrants(call, next);
  return refunded;
}

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
