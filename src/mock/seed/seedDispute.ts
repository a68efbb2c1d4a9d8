import type { Backend } from "../Backend.js";
import { periodLater } from "../kit/periodLater.js";
import type { DisputeRecord } from "../store/disputes.js";
import type { MockDisputeSeed } from "./MockSeed.js";

/** How many days Polar's payment processor gives for evidence. */
const DAYS = 5;

export function seedDispute(backend: Backend, seed: MockDisputeSeed): DisputeRecord {
  const { store, uuid, now } = backend;
  const order = store.orders.get(seed.order_id);
  const payment = store.payments.find(({ order_id }) => order_id === seed.order_id);
  if (order === undefined || payment === undefined) {
    throw new Error(`The mock has no payment of an order ${seed.order_id} that could be contested.`);
  }
  return store.disputes.put({
    id: seed.id ?? uuid(),
    created_at: now(),
    modified_at: null,
    status: seed.status ?? "needs_response",
    amount: seed.amount ?? order.subtotal_amount - order.discount_amount,
    tax_amount: order.tax_amount,
    currency: order.currency,
    reason: seed.reason ?? null,
    evidence_due_by: periodLater(now(), "day", DAYS),
    order_id: order.id,
    payment_id: payment.id,
  });
}
