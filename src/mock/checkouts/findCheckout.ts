import type { Backend } from "../Backend.js";
import { classError, resourceNotFound } from "../http/ApiError.js";
import type { CheckoutRecord } from "../store/checkouts.js";

/** The checkout with the client secret; a 404 for a wrong one, a 410 when its time is over. */
export function findClientCheckout({ store, now }: Backend, secret: string): CheckoutRecord {
  const found = store.checkouts.find((checkout) => checkout.client_secret === secret);
  if (found === undefined) throw resourceNotFound();
  if (found.expires_at >= now()) return found;
  throw classError(410, "ExpiredCheckoutError", "This checkout session has expired.");
}

/** The checkout as it is now: one whose time is over has expired. */
export function current({ store, now }: Backend, checkout: CheckoutRecord): CheckoutRecord {
  const over = checkout.status === "open" && checkout.expires_at < now();
  return over ? store.checkouts.put({ ...checkout, status: "expired" }) : checkout;
}
