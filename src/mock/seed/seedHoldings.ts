import type { CustomerStateSubscriptionMeter } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { periodLater } from "../kit/periodLater.js";
import { storedTimestamp } from "../kit/timestamp.js";
import { pricesIn, pricesOf, upfrontAmount } from "../products/priceSet.js";
import type {
  BenefitGrantRecord,
  CustomerMeterRecord,
  ProductRecord,
  SubscriptionMeterRecord,
  SubscriptionRecord,
} from "../store/records.js";
import { metersOf } from "../subscriptions/metersOf.js";
import { ensureMeter } from "./ensureMeter.js";
import type { MockBenefitGrantSeed, MockCustomerMeterSeed, MockSubscriptionSeed } from "./MockSeed.js";
import { seedBenefit } from "./seedBenefit.js";
import { seededBase, seededCustomer, storedOrNull } from "./seeded.js";
import { seedProduct } from "./seedProduct.js";
import { subscriptionState } from "./subscriptionState.js";

/** Times that follow from a subscription's status. */
type StateTime =
  | "trial_start"
  | "trial_end"
  | "started_at"
  | "canceled_at"
  | "ends_at"
  | "ended_at"
  | "past_due_at"
  | "paused_at";

type SubscriptionTimes = Pick<
  SubscriptionRecord,
  | StateTime
  | "recurring_interval"
  | "recurring_interval_count"
  | "current_period_start"
  | "current_period_end"
  | "current_meter_period_start"
  | "current_meter_period_end"
  | "resumes_at"
>;

/** An unknown product is made, as one that costs the subscription's amount. */
export function seedSubscription(backend: Backend, seed: MockSubscriptionSeed): SubscriptionRecord {
  const { store } = backend;
  const { organization_id, id: customer_id } = seededCustomer(backend, seed.customer_id);
  const base = seededBase(backend, seed);
  const currency = seed.currency ?? "usd";
  const product = subscribedProduct(backend, organization_id, seed);
  const prices = pricesIn(pricesOf(store, product.id), currency);
  for (const { meter_id } of seed.meters ?? []) ensureMeter(backend, organization_id, meter_id);
  return store.subscriptions.put({
    ...base,
    ...timesOf(seed, base.created_at, product),
    customer_id,
    custom_field_data: seed.custom_field_data ?? {},
    metadata: seed.metadata ?? {},
    status: seed.status ?? "active",
    amount: seed.amount ?? upfrontAmount(prices, { seats: seed.seats ?? null }),
    currency,
    cancel_at_period_end: seed.cancel_at_period_end ?? false,
    pause_at_period_end: seed.pause_at_period_end ?? false,
    product_id: product.id,
    discount_id: seed.discount_id ?? null,
    checkout_id: seed.checkout_id ?? null,
    seats: seed.seats ?? null,
    units: seed.units ?? null,
    customer_cancellation_reason: seed.customer_cancellation_reason ?? null,
    customer_cancellation_comment: seed.customer_cancellation_comment ?? null,
    price_ids: prices.map(({ id }) => id),
    meters: seed.meters?.map(storedMeter) ?? metersOf(backend, customer_id, prices),
    pending_update: null,
    unbilled: [],
  });
}

function subscribedProduct(
  backend: Backend,
  organization_id: string,
  { product_id, amount = 1000, currency = "usd", recurring_interval = "month" }: MockSubscriptionSeed,
): ProductRecord {
  const known = backend.store.products.get(product_id ?? null);
  if (known !== undefined) return known;
  const id = product_id === undefined ? {} : { id: product_id };
  const prices = [{ price_amount: amount, price_currency: currency }];
  return seedProduct(backend, { ...id, organization_id, recurring_interval, prices });
}

/** The times of a subscription: those of the seed, and otherwise those of its status. */
function timesOf(seed: MockSubscriptionSeed, created: string, product: ProductRecord): SubscriptionTimes {
  const interval = seed.recurring_interval ?? product.recurring_interval ?? "month";
  const count = seed.recurring_interval_count ?? product.recurring_interval_count ?? 1;
  const { current_period_start: first, current_period_end: last } = seed;
  const start = first === undefined ? created : storedTimestamp(first);
  const state = { started_at: created, ...subscriptionState(seed.status ?? "active", start) };

  function time(name: StateTime): string | null {
    return seed[name] === undefined ? (state[name] ?? null) : storedOrNull(seed[name]);
  }

  const end = state.current_period_end ?? periodLater(start, interval, count);
  return {
    recurring_interval: interval,
    recurring_interval_count: count,
    current_period_start: start,
    current_period_end: last === undefined ? end : storedTimestamp(last),
    current_meter_period_start: storedOrNull(seed.current_meter_period_start),
    current_meter_period_end: storedOrNull(seed.current_meter_period_end),
    trial_start: time("trial_start"),
    trial_end: time("trial_end"),
    canceled_at: time("canceled_at"),
    started_at: time("started_at"),
    ends_at: time("ends_at"),
    ended_at: time("ended_at"),
    past_due_at: time("past_due_at"),
    paused_at: time("paused_at"),
    resumes_at: storedOrNull(seed.resumes_at),
  };
}

/** An unknown benefit is made; one that is known has its own type and metadata. */
export function seedBenefitGrant(backend: Backend, seed: MockBenefitGrantSeed): BenefitGrantRecord {
  const { store } = backend;
  const { organization_id, id: customer_id } = seededCustomer(backend, seed.customer_id);
  const base = seededBase(backend, seed);
  const benefit =
    store.benefits.get(seed.benefit_id ?? "") ??
    seedBenefit(backend, {
      ...(seed.benefit_id === undefined ? {} : { id: seed.benefit_id }),
      type: seed.benefit_type ?? "custom",
      organization_id,
      metadata: seed.benefit_metadata ?? {},
    });
  return store.benefitGrants.put({
    ...base,
    customer_id,
    granted_at: storedTimestamp(seed.granted_at ?? base.created_at),
    revoked_at: null,
    subscription_id: seed.subscription_id ?? null,
    order_id: seed.order_id ?? null,
    member_id: seed.member_id ?? null,
    benefit_id: benefit.id,
    properties: { ...seed.properties },
    credit: null,
  });
}

export function seedCustomerMeter(backend: Backend, seed: MockCustomerMeterSeed): CustomerMeterRecord {
  const customer = seededCustomer(backend, seed.customer_id);
  const meter_id = seed.meter_id ?? backend.uuid();
  ensureMeter(backend, customer.organization_id, meter_id);
  const consumed = seed.consumed_units ?? 0;
  const credited = seed.credited_units ?? 0;
  return backend.store.customerMeters.put({
    ...seededBase(backend, seed),
    customer_id: customer.id,
    meter_id,
    consumed_units: consumed,
    seeded_units: consumed,
    credited_units: credited,
    balance: seed.balance ?? credited - consumed,
  });
}

function storedMeter(meter: CustomerStateSubscriptionMeter): SubscriptionMeterRecord {
  return {
    ...meter,
    before: null,
    created_at: storedTimestamp(meter.created_at),
    modified_at: storedOrNull(meter.modified_at),
  };
}
