import {
  AddressInput,
  BenefitType,
  Filter,
  MemberRole,
  OrderStatus,
  SubscriptionStatus,
  TrialInterval,
  WebhookEventType,
} from "../api/requests.js";
import { given } from "../kit/fields.js";
import { boolean } from "../read/boolean.js";
import { email } from "../read/email.js";
import { list } from "../read/list.js";
import { oneOf } from "../read/literal.js";
import { anyMap } from "../read/map.js";
import { metadata as readMetadata } from "../read/metadata.js";
import { integer, number } from "../read/number.js";
import { nullable, type Reader } from "../read/Outcome.js";
import { optional, required } from "../read/object.js";
import { text } from "../read/text.js";
import { dateTime } from "../read/time.js";
import { httpUrl } from "../read/url.js";
import type { MockBenefitSeed } from "./MockSeeds.js";
import { aggregation, benefitProperties, kind, priceSeed, type SeedKind } from "./seedKind.js";

const word = optional(text());
const words = optional(nullable(text()));
const time = optional(dateTime);
const times = optional(nullable(dateTime));
const whole = optional(integer());
const wholes = optional(nullable(integer()));
const flag = optional(boolean);
const units = optional(number());
const metadata = optional(readMetadata);
const interval = oneOf(["day", "week", "month", "year"]);

/** The lists of a seed, in the order in which things need each other. */
export function seedKinds(link: Reader<string>): readonly SeedKind[] {
  return [...catalogue(link), ...people(link), ...purchases(link), ...entitlements(link)];
}

function catalogue(link: Reader<string>): readonly SeedKind[] {
  const meter = { name: word, filter: optional(Filter), aggregation: optional(aggregation), metadata };
  const properties = optional(benefitProperties(link));
  const benefit = { type: optional(BenefitType), description: word, properties, metadata };
  const product = {
    ...{ name: word, description: words, is_archived: flag, metadata },
    visibility: optional(oneOf(["draft", "private", "public"])),
    ...{ recurring_interval: optional(nullable(interval)), recurring_interval_count: whole },
    ...{ trial_interval: optional(nullable(TrialInterval)), trial_interval_count: wholes },
    ...{ prices: optional(list(priceSeed(link))), benefits: optional(list(link)) },
  };
  const discount = {
    ...{ name: word, code: words, amount: whole, currency: word, basis_points: whole, metadata },
    ...{ duration: optional(oneOf(["once", "forever", "repeating"])), duration_in_months: whole },
    ...{ starts_at: times, ends_at: times, max_redemptions: wholes, products: optional(list(link)) },
  };
  return [
    kind("meters", meter, (seed, row) => seed.meter(row)),
    // What properties a type of benefit has is not checked.
    kind("benefits", benefit, (seed, row) => seed.benefit(row as MockBenefitSeed)),
    kind("products", product, (seed, { benefits = [], ...row }) =>
      seed.product({ ...row, benefits: benefits.map((id) => ({ id })) }),
    ),
    kind("discounts", discount, (seed, row) => seed.discount(row)),
  ];
}

function people(link: Reader<string>): readonly SeedKind[] {
  const customer_id = required(link);
  const customer = {
    ...{ email: optional(nullable(email)), email_verified: flag, external_id: words, name: words },
    ...{ type: optional(oneOf(["individual", "team"])), billing_name: words, locale: words, metadata },
    billing_address: optional(nullable(AddressInput)),
  };
  const member = {
    ...{ customer_id, email: optional(email), name: words, external_id: words },
    role: optional(MemberRole),
  };
  const meter = { customer_id, meter_id: optional(link), consumed_units: units, credited_units: units };
  return [
    kind("customers", customer, (seed, { billing_address: address, ...row }) => {
      if (address === undefined) return seed.customer(row);
      const { country, ...lines } = address ?? { country: "" };
      return seed.customer({ ...row, billing_address: address && { ...given(lines), country } });
    }),
    kind("members", member, (seed, row) => seed.member(row)),
    kind("payment_methods", { customer_id, is_default: flag }, (seed, row) => seed.paymentMethod(row)),
    kind("wallets", { customer_id, balance: whole, currency: word }, (seed, row) => seed.wallet(row)),
    kind("customer_meters", meter, (seed, row) => seed.customerMeter(row)),
  ];
}

function purchases(link: Reader<string>): readonly SeedKind[] {
  const of = { customer_id: required(link), product_id: optional(link), metadata };
  const subscription = {
    ...{ ...of, status: optional(SubscriptionStatus), amount: whole, currency: word, seats: wholes },
    ...{ discount_id: optional(link), recurring_interval: optional(interval), cancel_at_period_end: flag },
    ...{ current_period_start: time, current_period_end: time, trial_start: times, trial_end: times },
    ...{ started_at: times, canceled_at: times, ends_at: times, ended_at: times, paused_at: times },
  };
  const order = {
    ...{ ...of, status: optional(OrderStatus), amount: whole, currency: word, seats: wholes },
    ...{ discount_amount: whole, tax_amount: whole, refunded_amount: whole },
    subscription_id: optional(link),
  };
  return [
    kind("subscriptions", subscription, (seed, row) => seed.subscription(row)),
    kind("orders", order, (seed, row) => seed.order(row)),
  ];
}

function entitlements(link: Reader<string>): readonly SeedKind[] {
  const of = { customer_id: required(link), benefit_id: optional(link) };
  const grant = { ...of, properties: optional(anyMap), granted_at: time, subscription_id: optional(link) };
  const key = {
    ...{ ...of, key: word, status: optional(oneOf(["granted", "revoked", "disabled"])) },
    ...{ limit_activations: wholes, limit_usage: wholes, usage: whole, expires_at: times },
  };
  const file = {
    ...{ name: word, mime_type: word, size: whole, version: words },
    service: optional(oneOf(["downloadable", "product_media", "organization_avatar"])),
  };
  const endpoint = {
    ...{ url: required(httpUrl), events: required(list(WebhookEventType)), secret: word, enabled: flag },
    ...{ name: words, format: optional(oneOf(["raw", "discord", "slack"])) },
  };
  return [
    kind("benefit_grants", grant, (seed, row) => seed.benefitGrant(row)),
    kind("license_keys", key, (seed, row) => seed.licenseKey(row)),
    kind("files", file, (seed, row) => seed.file(row)),
    kind("webhook_endpoints", endpoint, (seed, row) => seed.webhookEndpoint(row)),
  ];
}
