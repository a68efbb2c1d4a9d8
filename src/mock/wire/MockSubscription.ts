import type { CustomerCancellationReason, Subscription, SubscriptionStatus } from "../api/answers.js";
import type { MockUser } from "../customers/presentUser.js";
import type { MockMetadata, MockShownCustomer } from "./MockCustomer.js";
import type { MockMeter } from "./MockMeter.js";
import type { MockInterval, MockProduct, MockProductPrice } from "./MockProduct.js";

/** Values of custom fields. */
export type MockCustomFieldData = Readonly<Record<string, string | number | boolean | null>>;

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

/** A change that waits for the end of the period. */
export interface MockPendingUpdate {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly applies_at: string;
  readonly product_id: string | null;
  readonly seats: number | null;
  readonly units: number | null;
}

/** The fields of a subscription that name other things by their IDs only. */
export interface MockSubscriptionBase {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  /** In the currency's minor unit. */
  readonly amount: number;
  /** ISO 4217, lower case. */
  readonly currency: string;
  readonly recurring_interval: MockInterval;
  readonly recurring_interval_count: number;
  /** Only `active` and `trialing` ones show in a state. */
  readonly status: SubscriptionStatus;
  readonly current_period_start: string;
  readonly current_period_end: string;
  readonly current_meter_period_start: string | null;
  readonly current_meter_period_end: string | null;
  readonly trial_start: string | null;
  readonly trial_end: string | null;
  readonly cancel_at_period_end: boolean;
  readonly canceled_at: string | null;
  readonly started_at: string | null;
  readonly ends_at: string | null;
  readonly ended_at: string | null;
  readonly past_due_at: string | null;
  readonly pause_at_period_end: boolean;
  readonly paused_at: string | null;
  readonly resumes_at: string | null;
  readonly customer_id: string;
  readonly product_id: string;
  readonly discount_id: string | null;
  readonly checkout_id: string | null;
  readonly seats: number | null;
  readonly units: number | null;
  readonly customer_cancellation_reason: CustomerCancellationReason | null;
  readonly customer_cancellation_comment: string | null;
  readonly metadata: MockMetadata;
}

/** A subscription with what is sent of it though the API's document does not list it. */
export interface MockOrderSubscription extends MockSubscriptionBase {
  readonly price_id: string | null;
  readonly user_id: string;
}

/** A subscription as the API writes it. Date-times are RFC 3339 in UTC. */
export interface MockSubscription extends MockOrderSubscription {
  /** Sent, though the API's document does not list it. */
  readonly user: MockUser;
  /** Sent, though the API's document does not list it. */
  readonly price: MockProductPrice | null;
  readonly custom_field_data: MockCustomFieldData;
  readonly customer: MockShownCustomer;
  readonly product: MockProduct;
  readonly discount: Subscription["discount"];
  readonly prices: readonly MockProductPrice[];
  readonly meters: readonly (MockSubscriptionMeter & { readonly meter: MockMeter })[];
  readonly pending_update: MockPendingUpdate | null;
}
