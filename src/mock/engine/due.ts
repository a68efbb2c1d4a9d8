import type { Backend } from "../Backend.js";
import { isRevocable } from "../subscriptions/cancelSubscription.js";
import { cycleSubscription, resumeSubscription } from "../subscriptions/cycleSubscription.js";
import { collect } from "./payments.js";
import type { Due } from "./schedule.js";

/** Open checkouts expire. */
export function dueCheckouts({ store, now }: Backend): readonly Due[] {
  return store.checkouts
    .where(({ status }) => status === "open")
    .map((checkout) => ({
      id: checkout.id,
      at: checkout.expires_at,
      happen: () => {
        const time = now();
        const [expires_at = time] = [checkout.expires_at, time].sort();
        store.checkouts.put({ ...checkout, status: "expired", expires_at, modified_at: time });
      },
    }));
}

/** Payments that failed are tried again. */
export function dueOrders(backend: Backend): readonly Due[] {
  return backend.store.orders
    .where(({ status }) => status === "pending")
    .flatMap((order) => {
      const at = order.next_payment_attempt_at;
      return at === null ? [] : { id: order.id, at, happen: () => collect(backend, order) };
    });
}

/** Periods and trials end, and what was paused until a time goes on. */
export function dueSubscriptions(backend: Backend): readonly Due[] {
  return backend.store.subscriptions.where(isRevocable).flatMap((row) => {
    const { id, status } = row;
    if (status !== "paused") {
      return [{ id, at: row.current_period_end, happen: () => void cycleSubscription(backend, row) }];
    }
    if (row.resumes_at === null) return [];
    return [{ id, at: row.resumes_at, happen: () => void resumeSubscription(backend, row) }];
  });
}
