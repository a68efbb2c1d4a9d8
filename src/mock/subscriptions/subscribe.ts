import type { Backend } from "../Backend.js";
import { discountOn } from "../engine/discounts.js";
import { metadataTime, subscriptionEvent } from "../engine/systemEvents.js";
import { periodLater } from "../kit/time.js";
import { upfrontAmount } from "../products/priceSet.js";
import type {
  CustomerRecord,
  ProductPriceRecord,
  ProductRecord,
  SubscriptionRecord,
} from "../store/records.js";
import { metersOf } from "./subscriptionMeters.js";

/** What is subscribed to, by whom, and how. */
interface Offer {
  readonly customer: CustomerRecord;
  readonly product: ProductRecord;
  readonly prices: readonly ProductPriceRecord[];
  /** What the customer chose to pay; for a custom price only. */
  readonly amount: number | null;
  readonly seats: number | null;
  readonly discount_id: string | null;
  readonly custom_field_data: SubscriptionRecord["custom_field_data"];
  readonly currency: string;
  /** Null for no trial. */
  readonly trial_end: string | null;
  readonly metadata: SubscriptionRecord["metadata"];
  readonly checkout_id: string | null;
}

/** Starts a subscription now, or starts one that was free anew as a paid one. */
export function subscribe(
  backend: Backend,
  offer: Offer,
  upgraded: SubscriptionRecord | undefined,
): SubscriptionRecord {
  const subscription = backend.store.subscriptions.put(newSubscription(backend, offer, upgraded));
  if (upgraded === undefined) {
    const started_at = metadataTime(subscription.created_at);
    subscriptionEvent(backend, "subscription.created", subscription, { started_at });
  }
  return subscription;
}

/** A subscription that starts now, as one of its own or in the place of a free one. */
export function newSubscription(
  backend: Backend,
  offer: Offer,
  upgraded?: SubscriptionRecord,
): SubscriptionRecord {
  const { product, prices, trial_end, currency, discount_id, seats } = offer;
  const now = backend.now();
  const discount = backend.store.discounts.get(discount_id);
  const whole = upfrontAmount(prices, offer);
  const taken = discount === undefined ? 0 : discountOn(discount, whole, currency);
  const interval = product.recurring_interval ?? "month";
  const count = product.recurring_interval_count ?? 1;
  return {
    ...{ id: backend.uuid(), created_at: now, modified_at: null, started_at: now },
    ...{ cancel_at_period_end: false, canceled_at: null, ends_at: null, ended_at: null, past_due_at: null },
    ...{ pause_at_period_end: false, paused_at: null, resumes_at: null },
    ...{ customer_cancellation_reason: null, customer_cancellation_comment: null },
    ...{ customer_id: offer.customer.id, discount_id, seats, units: null },
    ...{ pending_update: null, unbilled: [] },
    ...(upgraded === undefined ? {} : { ...upgraded, modified_at: now }),
    status: trial_end === null ? "active" : "trialing",
    amount: whole - taken,
    currency,
    recurring_interval: interval,
    recurring_interval_count: count,
    current_period_start: now,
    current_period_end: trial_end ?? periodLater(now, interval, count),
    ...{ current_meter_period_start: null, current_meter_period_end: null },
    trial_start: trial_end === null ? null : now,
    trial_end,
    product_id: product.id,
    checkout_id: offer.checkout_id,
    metadata: { ...upgraded?.metadata, ...offer.metadata },
    custom_field_data: offer.custom_field_data,
    price_ids: prices.map(({ id }) => id),
    meters: metersOf(backend, offer.customer.id, prices),
  };
}
