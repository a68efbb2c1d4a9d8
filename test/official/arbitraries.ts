import * as fc from "fast-check";
import { customerIndividual, customerStateIndividual } from "../drift/samples.js";
import type { Answer } from "./captureServer.js";

/** Text of the kind that people write, in any script. */
export const text = (maxLength = 20): fc.Arbitrary<string> =>
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength })
    .filter((value) => [...value].length <= 2 * maxLength);

/** An ID that can travel in a path: anything but a dot segment, in any spelling. */
export const pathId: fc.Arbitrary<string> = fc
  .oneof(text(), fc.constantFrom("a/b", "a?b", "a#b", "100%", "%2F", "a b+c", "'", "state", "usr_1337"))
  .filter((id) => !/^(\.|%2e){1,2}$/i.test(id));

export const uuid: fc.Arbitrary<string> = fc.uuid({ version: 4 });

/** Metadata as a request may carry it. */
export const metadata: fc.Arbitrary<Record<string, string | number | boolean>> = fc.dictionary(
  text().filter((key) => key !== "__proto__"),
  fc.oneof(text(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
  { maxKeys: 4, noNullPrototype: true },
);

export const page: fc.Arbitrary<number> = fc.integer({ min: 1, max: 1000 });

const ID = "992fae2a-2a17-4b7a-8d9e-e287cf90131b";

const dateTime: fc.Arbitrary<string> = fc
  .tuple(
    fc.date({ noInvalidDate: true, min: new Date("2000-01-01"), max: new Date("2099-12-31") }),
    fc.constantFrom("", ".5", ".123", ".123456"),
  )
  .map(([date, fraction]) => `${date.toISOString().slice(0, 19)}${fraction}Z`);

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(arbitrary);

type Json = Readonly<Record<string, unknown>>;

/** A customer with the fields that both official SDKs know: 0.49.0 drops the others. */
const customerFields = {
  id: uuid,
  created_at: dateTime,
  modified_at: orNull(dateTime),
  metadata,
  email: text(),
  email_verified: fc.boolean(),
  name: orNull(text()),
  billing_name: orNull(text()),
  billing_address: orNull(
    fc.record({
      country: fc.constantFrom("US", "FR"),
      line1: orNull(text()),
      postal_code: text(),
      state: fc.constant(null),
    }),
  ),
  tax_id: orNull(fc.constant(["911144442", "us_ein"])),
  organization_id: uuid,
  deleted_at: orNull(dateTime),
  avatar_url: orNull(fc.webUrl()),
};

/** Fields that may be left out. */
const absentFields = {
  external_id: orNull(text()),
  locale: orNull(fc.constantFrom("en", "fr-FR")),
  default_payment_method_id: orNull(uuid),
};

export const customer: fc.Arbitrary<Json> = fc
  .tuple(
    fc.record(customerFields),
    fc.record(absentFields, { requiredKeys: [] }),
    fc.constantFrom({ type: "individual" }, { type: "team" }, { type: "team", email: null }),
  )
  .map(([fields, absent, type]) => ({ ...fields, ...absent, ...type }));

const meter = fc.record({
  id: uuid,
  created_at: dateTime,
  modified_at: orNull(dateTime),
  meter_id: uuid,
  consumed_units: fc.double({ noNaN: true, noDefaultInfinity: true }),
  credited_units: fc.integer(),
});

const subscription = fc.record({
  id: uuid,
  created_at: dateTime,
  modified_at: orNull(dateTime),
  custom_field_data: fc.dictionary(
    text().filter((key) => key !== "__proto__"),
    fc.oneof(fc.constantFrom("XL", "a b"), fc.integer(), fc.boolean(), fc.constant(null)),
    { maxKeys: 3, noNullPrototype: true },
  ),
  metadata,
  status: fc.constantFrom("active", "trialing"),
  amount: fc.nat(),
  currency: fc.constantFrom("usd", "eur"),
  recurring_interval: fc.constantFrom("day", "week", "month", "year"),
  current_period_start: dateTime,
  current_period_end: dateTime,
  trial_start: orNull(dateTime),
  trial_end: orNull(dateTime),
  cancel_at_period_end: fc.boolean(),
  canceled_at: orNull(dateTime),
  started_at: orNull(dateTime),
  ends_at: orNull(dateTime),
  product_id: uuid,
  discount_id: orNull(uuid),
  meters: fc.array(
    meter.map((json) => ({ ...json, amount: 250 })),
    { maxLength: 2 },
  ),
});

const grant = fc.record({
  id: uuid,
  created_at: dateTime,
  modified_at: orNull(dateTime),
  granted_at: dateTime,
  benefit_id: uuid,
  benefit_type: fc.constantFrom("custom", "discord", "license_keys"),
  benefit_metadata: metadata,
  properties: fc.constantFrom(
    {},
    { license_key_id: ID, display_key: "***" },
    { guild_id: "1", role_id: "2", account_id: "3" },
  ),
});

export const state: fc.Arbitrary<Json> = fc
  .tuple(
    customer,
    fc.array(subscription, { maxLength: 2 }),
    fc.array(grant, { maxLength: 2 }),
    fc.array(
      meter.map((json) => ({ ...json, balance: 0.5 })),
      { maxLength: 2 },
    ),
  )
  .map(([own, active_subscriptions, granted_benefits, active_meters]) => ({
    ...own,
    active_subscriptions,
    granted_benefits,
    active_meters,
  }));

export const member: fc.Arbitrary<Json> = fc.record({
  id: uuid,
  created_at: dateTime,
  modified_at: orNull(dateTime),
  customer_id: uuid,
  email: text(),
  name: orNull(text()),
  external_id: orNull(text()),
  role: fc.constantFrom("owner", "billing_manager", "member"),
});

const paymentMethodFields = {
  id: uuid,
  created_at: dateTime,
  modified_at: orNull(dateTime),
  processor: fc.constant("stripe"),
  customer_id: uuid,
  is_default: fc.boolean(),
};

export const paymentMethod: fc.Arbitrary<Json> = fc.oneof(
  fc.record({
    ...paymentMethodFields,
    type: fc.constant("card"),
    method_metadata: fc.record({
      brand: fc.constantFrom("visa", "amex"),
      last4: fc.constant("4242"),
      exp_month: fc.integer({ min: 1, max: 12 }),
      exp_year: fc.constant(2030),
      wallet: orNull(fc.constant("apple_pay")),
    }),
  }),
  fc.record({ ...paymentMethodFields, type: fc.constantFrom("sepa_debit", "link") }),
);

export const listOf = (item: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc
    .array(item, { maxLength: 3 })
    .map((items) => ({ items, pagination: { total_count: items.length, max_page: items.length ? 1 : 0 } }));

/** An answer in JSON. */
export const jsonAnswer = (json: unknown, status = 200): Answer => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(json),
});

/** The complete samples, without the fields that came after 0.49.0. */
export function knownCustomer(): Record<string, unknown> {
  const { first_user_event_at: _, ...json } = customerIndividual();
  return json;
}

export function knownState(): Record<string, unknown> {
  const { first_user_event_at: _, active_subscriptions, ...json } = customerStateIndividual();
  return {
    ...json,
    active_subscriptions: (active_subscriptions as Record<string, unknown>[]).map(
      ({ seats: _seats, units: _units, ...subscription }) => subscription,
    ),
  };
}
