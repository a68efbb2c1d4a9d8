import type { Backend } from "../Backend.js";
import { collect } from "./payments.js";
import type { Due } from "./schedule.js";

/** Payments that failed are tried again. */
export function dueOrders(backend: Backend): readonly Due[] {
  return backend.store.orders
    .where(({ status }) => status === "pending")
    .flatMap((order) => {
      const at = order.next_payment_attempt_at;
      return at === null ? [] : { id: order.id, at, happen: () => collect(backend, order) };
    });
}
