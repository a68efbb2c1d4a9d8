import { wireTimestamp, wireTimestampOrNull } from "../kit/timestamp.js";
import type {
  BenefitGrantRecord,
  CustomerMeterRecord,
  CustomerRecord,
  SubscriptionRecord,
} from "../store/records.js";
import type { Store } from "../store/Store.js";
import type {
  MockBenefitGrant,
  MockCustomerMeter,
  MockCustomerState,
  MockSubscription,
} from "../wire/MockCustomerState.js";
import { presentCustomer } from "./presentCustomer.js";

/** The customer with all that it holds now. */
export function presentState(store: Store, customer: CustomerRecord): MockCustomerState {
  const own = (row: { readonly customer_id: string }): boolean => row.customer_id === customer.id;
  return {
    ...presentCustomer(store, customer),
    active_subscriptions: store.subscriptions
      .where((row) => own(row) && (row.status === "active" || row.status === "trialing"))
      .map(presentSubscription),
    granted_benefits: store.benefitGrants.where(own).map(presentGrant),
    active_meters: store.customerMeters.where(own).map(presentMeter),
  };
}

export function presentSubscription({ customer_id: _, ...row }: SubscriptionRecord): MockSubscription {
  return {
    ...row,
    ...stamps(row),
    current_period_start: wireTimestamp(row.current_period_start),
    current_period_end: wireTimestamp(row.current_period_end),
    trial_start: wireTimestampOrNull(row.trial_start),
    trial_end: wireTimestampOrNull(row.trial_end),
    canceled_at: wireTimestampOrNull(row.canceled_at),
    started_at: wireTimestampOrNull(row.started_at),
    ends_at: wireTimestampOrNull(row.ends_at),
    meters: row.meters.map((meter) => ({ ...meter, ...stamps(meter) })),
  };
}

export function presentGrant({ customer_id: _, ...row }: BenefitGrantRecord): MockBenefitGrant {
  return { ...row, ...stamps(row), granted_at: wireTimestamp(row.granted_at) };
}

export function presentMeter({ customer_id: _, ...row }: CustomerMeterRecord): MockCustomerMeter {
  return { ...row, ...stamps(row) };
}

function stamps(row: { readonly created_at: string; readonly modified_at: string | null }): {
  readonly created_at: string;
  readonly modified_at: string | null;
} {
  return {
    created_at: wireTimestamp(row.created_at),
    modified_at: wireTimestampOrNull(row.modified_at),
  };
}
