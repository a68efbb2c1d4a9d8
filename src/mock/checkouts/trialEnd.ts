import type { RecurringInterval } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { periodLater } from "../kit/time.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import type { Store } from "../store/Store.js";

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
