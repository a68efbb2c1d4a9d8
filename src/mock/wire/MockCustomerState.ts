import type { MockCustomer, MockMetadata } from "./MockCustomer.js";

/** What a subscription has used of a meter, as the API writes it. */
export interface MockSubscriptionMeter {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly meter_id: string;
  readonly consumed_units: number;
  readonly credited_units: number;
  /** In the currency's minor unit. */
  readonly amount: number;
}

/** A subscription in a customer's state, as the API writes it. Date-times are RFC 3339 in UTC. */
export interface MockSubscription {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly custom_field_data: Readonly<Record<string, string | number | boolean | null>>;
  readonly metadata: MockMetadata;
  /** Only `active` and `trialing` ones show in a state. */
  readonly status: string;
  /** In the currency's minor unit. */
  readonly amount: number;
  /** ISO 4217, lower case. */
  readonly currency: string;
  readonly recurring_interval: "day" | "week" | "month" | "year";
  readonly current_period_start: string;
  readonly current_period_end: string;
  readonly trial_start: string | null;
  readonly trial_end: string | null;
  readonly cancel_at_period_end: boolean;
  readonly canceled_at: string | null;
  readonly started_at: string | null;
  readonly ends_at: string | null;
  readonly product_id: string;
  readonly discount_id: string | null;
  readonly seats: number | null;
  readonly units: number | null;
  readonly meters: readonly MockSubscriptionMeter[];
}

/** A benefit that a customer holds, as the API writes it. Date-times are RFC 3339 in UTC. */
export interface MockBenefitGrant {
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
  readonly active_subscriptions: readonly MockSubscription[];
  readonly granted_benefits: readonly MockBenefitGrant[];
  readonly active_meters: readonly MockCustomerMeter[];
}
