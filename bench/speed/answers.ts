/** What the server says to the calls that are measured, as the server writes it. */

function uuid(number: number): string {
  return `3f1c9a52-6b0e-4d77-9c14-${`${number}`.padStart(12, "0")}`;
}

/** A time of its own for everything, with the six digits that the server writes. */
function time(number: number): string {
  return `2026-10-${`${(number % 28) + 1}`.padStart(2, "0")}T17:14:28.552418Z`;
}

function customer(number: number): object {
  return {
    id: uuid(number),
    created_at: time(number),
    modified_at: number % 3 === 0 ? null : time(number + 1),
    metadata: { plan: "pro", seats: number, source_page: "pricing" },
    external_id: `usr_${number}`,
    email: `customer.${number}@example.com`,
    email_verified: true,
    type: "individual",
    name: `Jane Doe the ${number}th`,
    billing_name: "Jane Doe",
    billing_address: {
      line1: `${number} Main Street`,
      line2: null,
      postal_code: "94107",
      city: "San Francisco",
      state: "US-CA",
      country: "US",
    },
    tax_id: null,
    locale: "en",
    organization_id: uuid(0),
    default_payment_method_id: null,
    deleted_at: null,
    first_user_event_at: null,
    avatar_url: "https://www.gravatar.com/avatar/8c87b489ce35cf2e2f39f80e282cb2e804932a56a213983?d=404",
  };
}

function subscription(number: number): object {
  return {
    id: uuid(number),
    created_at: time(number),
    modified_at: time(number + 1),
    custom_field_data: { company_name: "Example Inc." },
    metadata: { checkout_source: "upgrade" },
    status: "active",
    amount: 4900,
    currency: "usd",
    recurring_interval: "month",
    current_period_start: time(number),
    current_period_end: time(number + 2),
    trial_start: null,
    trial_end: null,
    cancel_at_period_end: false,
    canceled_at: null,
    started_at: time(number),
    ends_at: null,
    product_id: uuid(number + 1),
    discount_id: null,
    seats: null,
    units: null,
    meters: [
      {
        id: uuid(number + 2),
        created_at: time(number),
        modified_at: time(number + 1),
        consumed_units: 25.5,
        credited_units: 100,
        amount: 0,
        meter_id: uuid(number + 3),
      },
    ],
  };
}

function grant(number: number): object {
  return {
    id: uuid(number),
    created_at: time(number),
    modified_at: null,
    granted_at: time(number),
    benefit_id: uuid(number + 1),
    benefit_type: "feature_flag",
    benefit_metadata: { feature_name: `feature ${number}` },
    properties: {},
  };
}

function meter(number: number): object {
  return {
    id: uuid(number),
    created_at: time(number),
    modified_at: time(number + 1),
    meter_id: uuid(number + 1),
    consumed_units: 25.5,
    credited_units: 100,
    balance: 74.5,
  };
}

/** The state of a customer with one subscription, four benefits and three meters. */
export const STATE: string = JSON.stringify({
  ...customer(1337),
  active_subscriptions: [subscription(20)],
  granted_benefits: [grant(30), grant(32), grant(34), grant(36)],
  active_meters: [meter(40), meter(42), meter(44)],
});

/** A page of 100 customers, one of many. */
export const PAGE: string = JSON.stringify({
  items: Array.from({ length: 100 }, (_, index) => customer(index + 1)),
  pagination: { total_count: 4321, max_page: 44 },
});

/** The headers of both. */
export const HEADERS: Readonly<Record<string, string>> = {
  "content-type": "application/json",
  "polar-version": "2026-10",
};

/** Whether a request asks for a page of customers. */
export function asksForPage(url: string): boolean {
  return url.includes("/v1/customers/?");
}
