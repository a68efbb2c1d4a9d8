/** Answers as they are on the wire, with every field that the API declares. */

type Json = Record<string, unknown>;

const ID = "992fae2a-2a17-4b7a-8d9e-e287cf90131b";
const AT = "2026-10-01T12:00:00.123456Z";

const own = {
  id: ID,
  created_at: AT,
  modified_at: AT,
  metadata: { plan: "pro", seats: 3, share: 0.5, vip: true },
  external_id: "usr_1337",
  email: "customer@example.com",
  email_verified: true,
  type: "individual",
  name: "John Doe",
  billing_name: "John Doe Inc.",
  billing_address: {
    line1: "1 Main St",
    line2: "Apt 2",
    postal_code: "94103",
    city: "San Francisco",
    state: "US-CA",
    country: "US",
  },
  tax_id: ["911144442", "us_ein"],
  locale: "en-US",
  organization_id: ID,
  default_payment_method_id: ID,
  deleted_at: AT,
  first_user_event_at: AT,
  avatar_url: "https://www.gravatar.com/avatar/x?d=404",
};

const holdings = {
  active_subscriptions: [
    {
      id: ID,
      created_at: AT,
      modified_at: AT,
      custom_field_data: { size: "XL", floor: 3, agreed: true, none: null },
      metadata: { plan: "pro" },
      status: "active",
      amount: 4900,
      currency: "usd",
      recurring_interval: "month",
      current_period_start: AT,
      current_period_end: AT,
      trial_start: AT,
      trial_end: AT,
      cancel_at_period_end: true,
      canceled_at: AT,
      started_at: AT,
      ends_at: AT,
      product_id: ID,
      discount_id: ID,
      seats: 5,
      units: 7,
      meters: [
        {
          created_at: AT,
          modified_at: AT,
          id: ID,
          consumed_units: 12.5,
          credited_units: 100,
          amount: 250,
          meter_id: ID,
        },
      ],
    },
  ],
  granted_benefits: [
    {
      id: ID,
      created_at: AT,
      modified_at: AT,
      granted_at: AT,
      benefit_id: ID,
      benefit_type: "license_keys",
      benefit_metadata: { tier: 1 },
      properties: { license_key_id: ID, display_key: "***" },
    },
  ],
  active_meters: [
    {
      id: ID,
      created_at: AT,
      modified_at: AT,
      meter_id: ID,
      consumed_units: 25.5,
      credited_units: 100,
      balance: 74.5,
    },
  ],
};

// Each call gives a fresh copy, so that a test may break it.
export function customerIndividual(): Json {
  return structuredClone(own);
}

export function customerTeam(): Json {
  return { ...structuredClone(own), type: "team" };
}

export function customerStateIndividual(): Json {
  return structuredClone({ ...own, ...holdings });
}

export function customerStateTeam(): Json {
  return { ...customerStateIndividual(), type: "team" };
}

export function customerList(count = 2): Json {
  return {
    items: Array.from({ length: count }, (_, index) => (index % 2 ? customerTeam() : customerIndividual())),
    pagination: { total_count: count, max_page: 1 },
  };
}
