/**
 * What the API says of each field of an answer, written down by hand.
 *
 * - `required`: always there, never null.
 * - `nullable`: always there, and may be null.
 * - `optional`: may be left out.
 */
export type Presence = "required" | "nullable" | "optional";

/** The JSON that a field holds. */
export type Kind =
  | "string"
  | "date-time"
  | "boolean"
  | "integer"
  | "number"
  /** A map with keys of anybody's choice. */
  | "map"
  | "object"
  | "list"
  /** A list of two: a text and a name. */
  | "pair";

export type Facts = Readonly<Record<string, readonly [Presence, Kind]>>;

export const address: Facts = {
  line1: ["optional", "string"],
  line2: ["optional", "string"],
  postal_code: ["optional", "string"],
  city: ["optional", "string"],
  state: ["optional", "string"],
  country: ["required", "string"],
};

export const customerIndividual: Facts = {
  id: ["required", "string"],
  created_at: ["required", "date-time"],
  modified_at: ["nullable", "date-time"],
  metadata: ["required", "map"],
  external_id: ["optional", "string"],
  email: ["required", "string"],
  email_verified: ["required", "boolean"],
  type: ["required", "string"],
  name: ["nullable", "string"],
  billing_name: ["nullable", "string"],
  billing_address: ["nullable", "object"],
  tax_id: ["nullable", "pair"],
  locale: ["optional", "string"],
  organization_id: ["required", "string"],
  default_payment_method_id: ["optional", "string"],
  deleted_at: ["nullable", "date-time"],
  first_user_event_at: ["nullable", "date-time"],
  avatar_url: ["nullable", "string"],
};

/** A team differs in one thing: it may have no e-mail. */
export const customerTeam: Facts = { ...customerIndividual, email: ["optional", "string"] };

const holdings: Facts = {
  active_subscriptions: ["required", "list"],
  granted_benefits: ["required", "list"],
  active_meters: ["required", "list"],
};

export const customerStateIndividual: Facts = { ...customerIndividual, ...holdings };

export const customerStateTeam: Facts = { ...customerTeam, ...holdings };

export const subscription: Facts = {
  id: ["required", "string"],
  created_at: ["required", "date-time"],
  modified_at: ["nullable", "date-time"],
  custom_field_data: ["optional", "map"],
  metadata: ["required", "map"],
  status: ["required", "string"],
  amount: ["required", "integer"],
  currency: ["required", "string"],
  recurring_interval: ["required", "string"],
  current_period_start: ["required", "date-time"],
  current_period_end: ["required", "date-time"],
  trial_start: ["nullable", "date-time"],
  trial_end: ["nullable", "date-time"],
  cancel_at_period_end: ["required", "boolean"],
  canceled_at: ["nullable", "date-time"],
  started_at: ["nullable", "date-time"],
  ends_at: ["nullable", "date-time"],
  product_id: ["required", "string"],
  discount_id: ["nullable", "string"],
  seats: ["nullable", "integer"],
  units: ["nullable", "integer"],
  meters: ["required", "list"],
};

export const subscriptionMeter: Facts = {
  id: ["required", "string"],
  created_at: ["required", "date-time"],
  modified_at: ["nullable", "date-time"],
  meter_id: ["required", "string"],
  consumed_units: ["required", "number"],
  credited_units: ["required", "integer"],
  amount: ["required", "integer"],
};

export const grant: Facts = {
  id: ["required", "string"],
  created_at: ["required", "date-time"],
  modified_at: ["nullable", "date-time"],
  granted_at: ["required", "date-time"],
  benefit_id: ["required", "string"],
  benefit_type: ["required", "string"],
  benefit_metadata: ["required", "map"],
  properties: ["required", "object"],
};

export const meter: Facts = {
  id: ["required", "string"],
  created_at: ["required", "date-time"],
  modified_at: ["nullable", "date-time"],
  meter_id: ["required", "string"],
  consumed_units: ["required", "number"],
  credited_units: ["required", "integer"],
  balance: ["required", "number"],
};

export const pagination: Facts = {
  total_count: ["required", "integer"],
  max_page: ["required", "integer"],
};
