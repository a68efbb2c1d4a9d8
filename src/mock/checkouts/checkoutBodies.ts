import { CURRENCIES } from "../kit/currencies.js";
import { type PriceInput, priceCreate } from "../products/priceBodies.js";
import { completeTrial, trialFields } from "../products/productBodies.js";
import { address } from "../read/address.js";
import { boolean } from "../read/boolean.js";
import { email } from "../read/email.js";
import { integer } from "../read/integer.js";
import { list } from "../read/list.js";
import { literal } from "../read/literal.js";
import { type MetadataValue, metadata } from "../read/metadata.js";
import { nullable } from "../read/nullable.js";
import { fail, failValue, type Issue, type Loc, type Outcome, ok, type Reader } from "../read/Outcome.js";
import { isJsonObject, object, optional, required } from "../read/object.js";
import { oneOf } from "../read/oneOf.js";
import { text, textOrNull } from "../read/text.js";
import { url } from "../read/url.js";
import { uuid4 } from "../read/uuid.js";
import type { MockAddress } from "../wire/MockCustomer.js";
import type { MockInterval } from "../wire/MockProduct.js";

/** Ad hoc prices by product. */
type PricesInput = ReadonlyMap<string, readonly PriceInput[]>;

/** What the form of a checkout may say. Undefined: not sent. */
interface FormInput {
  readonly amount?: number | null | undefined;
  readonly seats?: number | null | undefined;
  readonly units?: number | null | undefined;
  readonly is_business_customer?: boolean | null | undefined;
  readonly customer_name?: string | null | undefined;
  readonly customer_email?: string | null | undefined;
  readonly customer_billing_name?: string | null | undefined;
  readonly customer_billing_address?: MockAddress | null | undefined;
  readonly customer_tax_id?: string | null | undefined;
  readonly locale?: string | null | undefined;
}

/** What its organization may say of a checkout beside that. Undefined: not sent. */
interface SettingsInput extends FormInput {
  readonly discount_id?: string | null | undefined;
  readonly allow_discount_codes?: boolean | null | undefined;
  readonly require_billing_address?: boolean | null | undefined;
  readonly allow_trial?: boolean | null | undefined;
  readonly trial_interval?: MockInterval | null | undefined;
  readonly trial_interval_count?: number | null | undefined;
  readonly customer_ip_address?: string | null | undefined;
  readonly customer_metadata?: ReadonlyMap<string, MetadataValue> | null | undefined;
  readonly metadata?: ReadonlyMap<string, MetadataValue> | undefined;
  readonly success_url?: string | null | undefined;
  readonly return_url?: string | null | undefined;
  readonly embed_origin?: string | null | undefined;
  readonly currency?: string | null | undefined;
}

/** A new checkout. */
export interface CheckoutInput extends SettingsInput {
  readonly products: readonly string[];
  readonly prices: PricesInput | null | undefined;
  readonly customer_id: string | null | undefined;
  readonly external_customer_id: string | null | undefined;
  readonly subscription_id: string | null | undefined;
  readonly min_seats: number | null | undefined;
  readonly max_seats: number | null | undefined;
  readonly min_units: number | null | undefined;
  readonly max_units: number | null | undefined;
}

/** What to change of a checkout, by its organization or its customer. */
export interface CheckoutChanges extends SettingsInput {
  readonly product_id?: string | null | undefined;
  readonly product_price_id?: string | null | undefined;
  readonly discount_code?: string | null | undefined;
  readonly payment_method_type?: string | null | undefined;
}

/** The same with what a payment needs. */
export interface CheckoutConfirmation extends CheckoutChanges {
  readonly confirmation_token_id: string | null | undefined;
}

const seats = optional(nullable(integer({ ge: 1, le: 10_000 })));
const units = optional(nullable(integer({ ge: 1, le: 2_147_483_647 })));
const flag = optional(nullable(boolean));
const line = optional(nullable(textOrNull()));
const id = optional(nullable(uuid4));

const formFields = {
  // The mock has no custom fields, so whatever is sent for them is dropped, as the server does.
  custom_field_data: optional(anyObject),
  amount: optional(nullable(integer({ ge: 0 }))),
  seats,
  units,
  is_business_customer: flag,
  customer_name: optional(nullable(textOrNull({ max: 256 }))),
  customer_email: optional(nullable(email)),
  customer_billing_name: line,
  customer_billing_address: optional(nullable(address)),
  customer_tax_id: line,
  locale: optional(nullable(text({ pattern: /^[a-zA-Z]{2,3}(-[a-zA-Z]{2}|-[0-9]{3})?$/ }))),
};

const settingsFields = {
  ...formFields,
  ...trialFields,
  metadata: optional(metadata),
  currency: optional(nullable(oneOf(CURRENCIES))),
  discount_id: id,
  customer_ip_address: optional(nullable(ipAddress)),
  success_url: optional(nullable(url)),
  return_url: optional(nullable(url)),
  embed_origin: optional(nullable(text())),
};

export const checkoutCreate: Reader<CheckoutInput> = completeTrial(
  object({
    ...settingsFields,
    products: required(distinctProducts),
    prices: optional(nullable(pricesByProduct)),
    customer_id: id,
    external_customer_id: optional(nullable(text())),
    subscription_id: id,
    allow_discount_codes: optional(boolean),
    require_billing_address: optional(boolean),
    allow_trial: optional(boolean),
    is_business_customer: optional(boolean),
    customer_metadata: optional(metadata),
    min_seats: seats,
    max_seats: seats,
    min_units: units,
    max_units: units,
  }),
);

export const checkoutUpdate: Reader<CheckoutChanges> = completeTrial(
  object({
    ...settingsFields,
    product_id: id,
    product_price_id: id,
    allow_discount_codes: flag,
    require_billing_address: flag,
    allow_trial: flag,
    customer_metadata: optional(nullable(metadata)),
  }),
);

const publicFields = {
  ...formFields,
  product_id: id,
  product_price_id: id,
  payment_method_type: line,
  discount_code: line,
  allow_trial: optional(nullable(literal(false))),
};

export const checkoutUpdatePublic: Reader<CheckoutChanges> = object(publicFields);

export const checkoutConfirm: Reader<CheckoutConfirmation> = object({
  ...publicFields,
  confirmation_token_id: optional(nullable(text())),
});

function anyObject(input: unknown, loc: Loc): Outcome<null> {
  return isJsonObject(input) ? ok(null) : fail("dict_type", loc, "Input should be a valid dictionary", input);
}

function ipAddress(input: unknown, loc: Loc): Outcome<string> {
  if (typeof input === "string") {
    const four = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(input) && URL.canParse(`http://${input}`);
    const six = /^[\da-f:.]+$/i.test(input) && URL.canParse(`http://[${input}]`);
    if (four || six) return ok(input);
  }
  return fail("ip_any_address", loc, "value is not a valid IPv4 or IPv6 address", input);
}

const readProducts = list(uuid4, { min: 1 });

function distinctProducts(input: unknown, loc: Loc): Outcome<readonly string[]> {
  const outcome = readProducts(input, loc);
  const twice = outcome.ok && new Set(outcome.value).size < outcome.value.length;
  return twice ? failValue(loc, "Product IDs must be unique.", input) : outcome;
}

const readPrices = list(priceCreate, { min: 1 });

function pricesByProduct(input: unknown, loc: Loc): Outcome<PricesInput> {
  if (!isJsonObject(input)) return fail("dict_type", loc, "Input should be a valid dictionary", input);
  const issues: Issue[] = [];
  const prices = new Map<string, readonly PriceInput[]>();
  for (const [key, value] of Object.entries(input)) {
    const product = uuid4(key, [...loc, key, "[key]"]);
    const read = readPrices(value, [...loc, key]);
    if (!product.ok) issues.push(...product.issues);
    if (!read.ok) issues.push(...read.issues);
    if (product.ok && read.ok) prices.set(product.value, read.value);
  }
  return issues.length > 0 ? { ok: false, issues } : ok(prices);
}
