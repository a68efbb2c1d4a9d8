import type { MockCustomer, MockMetadata } from "./MockCustomer.js";
import type { MockSubscription, MockSubscriptionMeter } from "./MockSubscription.js";

/** A subscription in a customer's state, as the API writes it. Date-times are RFC 3339 in UTC. */
export type MockStateSubscription = Pick<
  MockSubscription,
  | "id"
  | "created_at"
  | "modified_at"
  | "custom_field_data"
  | "metadata"
  | "status"
  | "amount"
  | "currency"
  | "recurring_interval"
  | "current_period_start"
  | "current_period_end"
  | "trial_start"
  | "trial_end"
  | "cancel_at_period_end"
  | "canceled_at"
  | "started_at"
  | "ends_at"
  | "product_id"
  | "discount_id"
  | "price_id"
  | "seats"
  | "units"
> & { readonly meters: readonly MockSubscriptionMeter[] };

/** A benefit that a customer holds, as the API writes it. Date-times are RFC 3339 in UTC. */
export interface MockStateBenefitGrant {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly granted_at: string;
  readonly benefit_id: string;
  readonly benefit_type: string;
  readonly benefit_metadata: MockMetadata;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A customer's meter, as the API writes it. Date-times are RFC 3339 in UTC. */
export interface MockCustomerMeter {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly meter_id: string;
  readonly consumed_units: number;
  readonly credited_units: number;
  /** Credited less consumed units. */
  readonly balance: number;
}

/** A customer's state as the API writes it: the customer and what it holds. */
export interface MockCustomerState extends MockCustomer {
  readonly active_subscriptions: readonly MockStateSubscription[];
  readonly granted_benefits: readonly MockStateBenefitGrant[];
  readonly active_meters: readonly MockCustomerMeter[];
}
