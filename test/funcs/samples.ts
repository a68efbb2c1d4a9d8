/*
 * What the server sends, and what a program gets of it: written by hand, side by side. Each sample
 * has a field that this version does not know.
 */

export const ID = "992fae2a-2a17-4b7a-8d9e-e287cf90131b";
const ORGANIZATION_ID = "1dbfc517-0bbf-4301-9ba8-555ca42b9737";

/**
 * Free-form: nothing in it may change, neither keys that look like ours nor text that looks like a
 * date.
 */
const metadata = { some_key: "kept", someKey: 1, created_at: "2026-01-01T00:00:00Z", ok: true };

const individualOnWire = {
  id: ID,
  created_at: "2026-06-15T17:14:28.552418Z",
  modified_at: null,
  metadata,
  external_id: "usr_1337",
  email: "customer@example.com",
  email_verified: true,
  type: "individual",
  name: "John Doe",
  billing_name: "John Doe",
  billing_address: {
    line1: "1 Main St",
    line2: null,
    postal_code: "94103",
    city: null,
    state: null,
    country: "US",
  },
  tax_id: ["911144442", "us_ein"],
  locale: "en",
  organization_id: ORGANIZATION_ID,
  default_payment_method_id: null,
  deleted_at: null,
  first_user_event_at: "2026-06-16T00:00:00Z",
  avatar_url: "https://www.gravatar.com/avatar/x?d=404",
  new_field: { inner_field: 1 },
};

const individualValue = {
  id: ID,
  createdAt: new Date("2026-06-15T17:14:28.552Z"),
  modifiedAt: null,
  metadata,
  externalId: "usr_1337",
  email: "customer@example.com",
  emailVerified: true,
  type: "individual",
  name: "John Doe",
  billingName: "John Doe",
  billingAddress: {
    line1: "1 Main St",
    line2: null,
    postalCode: "94103",
    city: null,
    state: null,
    country: "US",
  },
  taxId: ["911144442", "us_ein"],
  locale: "en",
  organizationId: ORGANIZATION_ID,
  defaultPaymentMethodId: null,
  deletedAt: null,
  firstUserEventAt: new Date("2026-06-16T00:00:00Z"),
  avatarUrl: "https://www.gravatar.com/avatar/x?d=404",
  newField: { innerField: 1 },
};

export const individual = { wire: individualOnWire, value: individualValue };

export const state = {
  wire: {
    ...individualOnWire,
    active_subscriptions: [
      {
        id: ID,
        created_at: "2026-06-15T17:14:28Z",
        modified_at: null,
        custom_field_data: { shoe_size: 44, started_at: "2026-01-01T00:00:00Z", none: null },
        metadata,
        status: "trialing",
        amount: 4900,
        currency: "usd",
        recurring_interval: "month",
        current_period_start: "2026-06-01T00:00:00Z",
        current_period_end: "2026-07-01T00:00:00Z",
        trial_start: null,
        trial_end: "2026-06-20T00:00:00Z",
        cancel_at_period_end: false,
        canceled_at: null,
        started_at: "2026-06-01T00:00:00Z",
        ends_at: null,
        product_id: ID,
        discount_id: null,
        seats: 5,
        units: null,
        meters: [
          {
            created_at: "2026-06-15T17:14:28Z",
            modified_at: null,
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
        created_at: "2026-06-15T17:14:28Z",
        modified_at: null,
        granted_at: "2026-06-15T17:14:29Z",
        benefit_id: ID,
        benefit_type: "license_keys",
        benefit_metadata: metadata,
        properties: { license_key_id: ID, display_key: "****-E304DA" },
      },
    ],
    active_meters: [
      {
        id: ID,
        created_at: "2026-06-15T17:14:28Z",
        modified_at: null,
        meter_id: ID,
        consumed_units: 25,
        credited_units: 100,
        balance: 75,
      },
    ],
  },
  value: {
    ...individualValue,
    activeSubscriptions: [
      {
        id: ID,
        createdAt: new Date("2026-06-15T17:14:28Z"),
        modifiedAt: null,
        customFieldData: { shoe_size: 44, started_at: "2026-01-01T00:00:00Z", none: null },
        metadata,
        status: "trialing",
        amount: 4900,
        currency: "usd",
        recurringInterval: "month",
        currentPeriodStart: new Date("2026-06-01T00:00:00Z"),
        currentPeriodEnd: new Date("2026-07-01T00:00:00Z"),
        trialStart: null,
        trialEnd: new Date("2026-06-20T00:00:00Z"),
        cancelAtPeriodEnd: false,
        canceledAt: null,
        startedAt: new Date("2026-06-01T00:00:00Z"),
        endsAt: null,
        productId: ID,
        discountId: null,
        seats: 5,
        units: null,
        meters: [
          {
            createdAt: new Date("2026-06-15T17:14:28Z"),
            modifiedAt: null,
            id: ID,
            consumedUnits: 12.5,
            creditedUnits: 100,
            amount: 250,
            meterId: ID,
          },
        ],
      },
    ],
    grantedBenefits: [
      {
        id: ID,
        createdAt: new Date("2026-06-15T17:14:28Z"),
        modifiedAt: null,
        grantedAt: new Date("2026-06-15T17:14:29Z"),
        benefitId: ID,
        benefitType: "license_keys",
        benefitMetadata: metadata,
        properties: { licenseKeyId: ID, displayKey: "****-E304DA" },
      },
    ],
    activeMeters: [
      {
        id: ID,
        createdAt: new Date("2026-06-15T17:14:28Z"),
        modifiedAt: null,
        meterId: ID,
        consumedUnits: 25,
        creditedUnits: 100,
        balance: 75,
      },
    ],
  },
};

/** The only page of a list. */
export function page(...items: readonly { readonly wire: object; readonly value: object }[]) {
  return {
    wire: {
      items: items.map(({ wire }) => wire),
      pagination: { total_count: items.length, max_page: 1 },
    },
    value: {
      items: items.map(({ value }) => value),
      pagination: { totalCount: items.length, maxPage: 1 },
    },
  };
}
