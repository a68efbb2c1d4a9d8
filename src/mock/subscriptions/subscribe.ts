import type { SubscriptionsCreateRequest } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { syncGrants } from "../benefitGrants/syncGrants.js";
import { customerIn } from "../customers/customerIn.js";
import { discountOn } from "../engine/discounts.js";
import { metadataTime, subscriptionEvent } from "../engine/systemEvents.js";
import { refuse } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import { periodLater } from "../kit/time.js";
import { ownProduct } from "../products/ownProduct.js";
import { defaultPrice, isFree, pricesIn, pricesOf, upfrontAmount } from "../products/priceSet.js";
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

const NOT_FREE =
  "Product is not free. The customer should go through a checkout to create a paid subscription.";

/** Subscribes a customer to something free; there is no order for it. */
export function createSubscription(call: Call, input: SubscriptionsCreateRequest): SubscriptionRecord {
  const { store } = call;
  const product = ownProduct(call, input.product_id);
  if (product === undefined) throw refuse("product_id", "Product does not exist.", input.product_id);
  if (product.recurring_interval === null) {
    throw refuse("product_id", "Product is not a recurring product.", product.id);
  }
  const prices = pricesIn(pricesOf(store, product.id), "usd");
  const price = defaultPrice(prices);
  if (price === undefined || !isFree(price)) throw refuse("product_id", NOT_FREE, product.id);
  const name =
    "customer_id" in input ? { id: input.customer_id } : { external_id: input.external_customer_id };
  const customer = customerIn(store, product.organization_id, name);
  if (customer === undefined) {
    const field = "customer_id" in input ? "customer_id" : "external_customer_id";
    throw refuse(field, "Customer does not exist.", name.id ?? name.external_id);
  }
  const subscription = subscribe(
    call,
    {
      customer,
      product,
      prices,
      amount: null,
      seats: null,
      discount_id: null,
      custom_field_data: {},
      currency: price.price_currency,
      trial_end: null,
      metadata: input.metadata ?? {},
      checkout_id: null,
    },
    undefined,
  );
  syncGrants(call, subscription);
  return subscription;
}
