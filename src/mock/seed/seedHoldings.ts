import type { Backend } from "../Backend.js";
import { storedTimestamp } from "../kit/timestamp.js";
import type { BenefitGrantRecord, CustomerMeterRecord, SubscriptionRecord } from "../store/records.js";
import type { MockSubscription, MockSubscriptionMeter } from "../wire/MockCustomerState.js";
import type { MockBenefitGrantSeed, MockCustomerMeterSeed, MockSubscriptionSeed } from "./MockSeed.js";
import { seededBase, seededCustomer, storedOrNull } from "./seeded.js";

export function seedSubscription(backend: Backend, seed: MockSubscriptionSeed): SubscriptionRecord {
  const customer = seededCustomer(backend, seed.customer_id);
  const base = seededBase(backend, seed);
  const interval = seed.recurring_interval ?? "month";
  const start =
    seed.current_period_start === undefined ? base.created_at : storedTimestamp(seed.current_period_start);
  return backend.store.subscriptions.put({
    ...base,
    customer_id: customer.id,
    custom_field_data: seed.custom_field_data ?? {},
    metadata: seed.metadata ?? {},
    status: seed.status ?? "active",
    amount: seed.amount ?? 1000,
    currency: seed.currency ?? "usd",
    recurring_interval: interval,
    current_period_start: start,
    current_period_end:
      seed.current_period_end === undefined
        ? periodEnd(start, interval)
        : storedTimestamp(seed.current_period_end),
    trial_start: storedOrNull(seed.trial_start),
    trial_end: storedOrNull(seed.trial_end),
    cancel_at_period_end: seed.cancel_at_period_end ?? false,
    canceled_at: storedOrNull(seed.canceled_at),
    started_at: storedOrNull(seed.started_at === undefined ? base.created_at : seed.started_at),
    ends_at: storedOrNull(seed.ends_at),
    product_id: seed.product_id ?? backend.uuid(),
    discount_id: seed.discount_id ?? null,
    seats: seed.seats ?? null,
    units: seed.units ?? null,
    meters: (seed.meters ?? []).map(storedMeter),
  });
}

export function seedBenefitGrant(backend: Backend, seed: MockBenefitGrantSeed): BenefitGrantRecord {
  const customer = seededCustomer(backend, seed.customer_id);
  const base = seededBase(backend, seed);
  return backend.store.benefitGrants.put({
    ...base,
    customer_id: customer.id,
    granted_at: storedTimestamp(seed.granted_at ?? base.created_at),
    benefit_id: seed.benefit_id ?? backend.uuid(),
    benefit_type: seed.benefit_type ?? "custom",
    benefit_metadata: seed.benefit_metadata ?? {},
    properties: seed.properties ?? {},
  });
}

export function seedCustomerMeter(backend: Backend, seed: MockCustomerMeterSeed): CustomerMeterRecord {
  const customer = seededCustomer(backend, seed.customer_id);
  const consumed = seed.consumed_units ?? 0;
  const credited = seed.credited_units ?? 0;
  return backend.store.customerMeters.put({
    ...seededBase(backend, seed),
    customer_id: customer.id,
    meter_id: seed.meter_id ?? backend.uuid(),
    consumed_units: consumed,
    credited_units: credited,
    balance: seed.balance ?? credited - consumed,
  });
}

function storedMeter(meter: MockSubscriptionMeter): MockSubscriptionMeter {
  return {
    ...meter,
    created_at: storedTimestamp(meter.created_at),
    modified_at: storedOrNull(meter.modified_at),
  };
}

function periodEnd(start: string, interval: MockSubscription["recurring_interval"]): string {
  const end = new Date(start);
  if (interval === "day") end.setUTCDate(end.getUTCDate() + 1);
  if (interval === "week") end.setUTCDate(end.getUTCDate() + 7);
  if (interval === "month") end.setUTCMonth(end.getUTCMonth() + 1);
  if (interval === "year") end.setUTCFullYear(end.getUTCFullYear() + 1);
  return storedTimestamp(end);
}
