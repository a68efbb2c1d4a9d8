import type { CustomerState } from "../api/answers.js";
import { stamps } from "../kit/stamps.js";
import { wireTimestamp } from "../kit/timestamp.js";
import type {
  BenefitGrantRecord,
  CustomerMeterRecord,
  CustomerRecord,
  SubscriptionRecord,
} from "../store/records.js";
import type { Store } from "../store/Store.js";
import { presentSubscriptionBase } from "../subscriptions/presentSubscription.js";
import { presentSubscriptionMeters } from "../subscriptions/presentSubscriptionMeters.js";
import type {
  MockCustomerMeter,
  MockCustomerState,
  MockStateBenefitGrant,
  MockStateSubscription,
} from "../wire/MockCustomerState.js";
import { presentCustomer } from "./presentCustomer.js";

/** The customer with all that it holds now. */
export function presentState(store: Store, customer: CustomerRecord): MockCustomerState & CustomerState {
  function own(row: { readonly customer_id: string }): boolean {
    return row.customer_id === customer.id;
  }

  const state: MockCustomerState = {
    ...presentCustomer(store, customer),
    active_subscriptions: store.subscriptions
      .where((row) => own(row) && (row.status === "active" || row.status === "trialing"))
      .map((row) => presentSubscription(store, row)),
    granted_benefits: store.benefitGrants.where(own).flatMap((grant) => presentGrant(store, grant)),
    active_meters: store.customerMeters.where(own).map(presentStateMeter),
  };
  // No individual is made without an e-mail address, nor loses it.
  return state as MockCustomerState & CustomerState;
}

/** The subscription as a state shows it. */
function presentSubscription(store: Store, row: SubscriptionRecord): MockStateSubscription {
  const base = presentSubscriptionBase(row);
  return {
    id: base.id,
    created_at: base.created_at,
    modified_at: base.modified_at,
    custom_field_data: row.custom_field_data,
    metadata: base.metadata,
    status: base.status,
    amount: base.amount,
    currency: base.currency,
    recurring_interval: base.recurring_interval,
    current_period_start: base.current_period_start,
    current_period_end: base.current_period_end,
    trial_start: base.trial_start,
    trial_end: base.trial_end,
    cancel_at_period_end: base.cancel_at_period_end,
    canceled_at: base.canceled_at,
    started_at: base.started_at,
    ends_at: base.ends_at,
    product_id: base.product_id,
    discount_id: base.discount_id,
    price_id: base.price_id,
    seats: base.seats,
    units: base.units,
    meters: presentSubscriptionMeters(store, row),
  };
}

/** The grant as a state shows it; none for one that was revoked. */
function presentGrant(store: Store, grant: BenefitGrantRecord): readonly MockStateBenefitGrant[] {
  const benefit = store.benefits.get(grant.benefit_id);
  if (grant.granted_at === null || benefit === undefined) return [];
  return [
    {
      id: grant.id,
      ...stamps(grant),
      granted_at: wireTimestamp(grant.granted_at),
      benefit_id: benefit.id,
      benefit_type: benefit.type,
      benefit_metadata: Object.fromEntries(benefit.metadata),
      properties: benefit.type === "meter_credit" ? {} : grant.properties,
    },
  ];
}

export function presentStateMeter({
  customer_id: _,
  seeded_units: _seeded,
  ...row
}: CustomerMeterRecord): MockCustomerMeter {
  return { ...row, ...stamps(row) };
}
