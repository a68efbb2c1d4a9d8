import type { RecurringInterval } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { discountOn, isForProduct, isRedeemable } from "../engine/discounts.js";
import { refuse } from "../http/ApiError.js";
import { periodLater } from "../kit/time.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import type { DiscountRecord } from "../store/discounts.js";
import type { Store } from "../store/Store.js";

type Discounted = Pick<CheckoutRecord, "discount_id" | "amount" | "currency">;

/** What the checkout's discount takes off, with its terms of now. */
export function takenOff(store: Store, { discount_id, amount, currency }: Discounted): number {
  const discount = store.discounts.get(discount_id);
  return discount === undefined ? 0 : discountOn(discount, amount, currency);
}

/** The checkout with what is to pay after its discount. */
export function priced<T extends Discounted>(store: Store, checkout: T): T & { readonly net_amount: number } {
  return { ...checkout, net_amount: checkout.amount - takenOff(store, checkout) };
}

interface Wanted {
  readonly discount_id?: string | null | undefined;
  readonly discount_code?: string | null | undefined;
}

type Target = Pick<CheckoutRecord, "organization_id" | "product_id" | "discount_id" | "allow_discount_codes">;

/**
 * The discount of the checkout after a change, by ID or by code; a 422 for one that does not apply.
 */
export function discountAfter(
  backend: Backend,
  target: Target,
  { discount_id: id, discount_code: code }: Wanted,
): string | null {
  if (typeof id === "string") {
    const found = backend.store.discounts.get(id);
    if (!applies(backend, target, found)) throw refuse("discount_id", "Discount does not exist.", id);
    return id;
  }
  if (id === null) return null;
  if (code === undefined || !target.allow_discount_codes) return target.discount_id;
  if (code === null) return null;
  const found = backend.store.discounts.find(
    (row) => row.code?.toLowerCase() === code.toLowerCase() && applies(backend, target, row),
  );
  if (found === undefined) throw refuse("discount_code", "Discount does not exist.", null);
  return found.id;
}

function applies(backend: Backend, target: Target, row: DiscountRecord | undefined): boolean {
  return (
    row !== undefined &&
    row.organization_id === target.organization_id &&
    isForProduct(row, target.product_id) &&
    isRedeemable(backend, row)
  );
}

type Trial = Pick<CheckoutRecord, "allow_trial" | "trial_interval" | "trial_interval_count" | "product_id">;

/** The trial that the customer gets: the checkout's own, else the product's. */
export function activeTrial(
  store: Store,
  checkout: Trial,
): { readonly interval: RecurringInterval; readonly count: number } | undefined {
  const product = store.products.get(checkout.product_id);
  if (product === undefined || product.recurring_interval === null) return undefined;
  if (checkout.allow_trial !== true) return undefined;
  const interval = checkout.trial_interval ?? product.trial_interval;
  const count = checkout.trial_interval_count ?? product.trial_interval_count;
  return interval === null || count === null ? undefined : { interval, count };
}

/** When a trial that begins now ends; null without one. */
export function trialEnd({ store, now }: Backend, checkout: Trial): string | null {
  const trial = activeTrial(store, checkout);
  return trial === undefined ? null : periodLater(now(), trial.interval, trial.count);
}
