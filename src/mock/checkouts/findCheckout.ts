import type { Backend } from "../Backend.js";
import { classError, resourceNotFound } from "../http/ApiError.js";
import type { Call } from "../http/Call.js";
import type { CheckoutRecord } from "../store/checkouts.js";

/** The checkouts that the caller may see; those whose time is over have expired. */
export function visibleCheckouts(call: Call): readonly CheckoutRecord[] {
  const { store, subject } = call;
  return store.checkouts
    .where((checkout) => subject.organizationIds.includes(checkout.organization_id))
    .map((checkout) => current(call, checkout));
}

/** The checkout with the ID, or a 404. */
export function findCheckout(call: Call, id: string): CheckoutRecord {
  const found = visibleCheckouts(call).find((checkout) => checkout.id === id);
  if (found === undefined) throw resourceNotFound();
  return found;
}

/** The checkout with the client secret; a 404 for a wrong one, a 410 when its time is over. */
export function findClientCheckout(backend: Backend, secret: string): CheckoutRecord {
  const [found] = backend.store.checkouts.where((checkout) => checkout.client_secret === secret);
  if (found === undefined) throw resourceNotFound();
  if (found.expires_at < backend.now()) {
    throw classError(410, "ExpiredCheckoutError", "This checkout session has expired.");
  }
  return found;
}

/** The checkout as it is now. */
export function current({ store, now }: Backend, checkout: CheckoutRecord): CheckoutRecord {
  const over = checkout.status === "open" && checkout.expires_at < now();
  return over ? store.checkouts.put({ ...checkout, status: "expired" }) : checkout;
}
