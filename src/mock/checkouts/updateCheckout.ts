import type { CheckoutUpdate, CheckoutUpdatePublic } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { customFieldData } from "../engine/customFieldData.js";
import { bodyIssue, classError, polarRequestValidationError } from "../http/ApiError.js";
import { changed } from "../kit/changed.js";
import { defaultPrice, pricesIn, upfrontAmount } from "../products/priceSet.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import type { Store } from "../store/Store.js";
import type { MockCustomFieldData } from "../wire/MockSubscription.js";
import { checkCustomAmount } from "./checkCustomAmount.js";
import { discountAfter, priced } from "./checkoutDiscount.js";
import { checkoutPrices, chosenPrices } from "./checkoutPrices.js";
import { checkoutSeats } from "./checkoutSeats.js";
import { checkoutTaxId } from "./checkoutTaxId.js";
import { current } from "./findCheckout.js";
import { paymentOf, taxed } from "./payment.js";
import { refuseUnits } from "./refuseUnits.js";
import { trialEnd } from "./trialEnd.js";

/** What to change of a checkout, by its organization or its customer. */
export type CheckoutChanges = Partial<CheckoutUpdate & Omit<CheckoutUpdatePublic, "allow_trial">> & {
  readonly allow_trial?: boolean | null | undefined;
};

/** Changes what was sent, and nothing else, of a checkout that is open. */
export function updateCheckout(
  backend: Backend,
  before: CheckoutRecord,
  changes: CheckoutChanges,
): CheckoutRecord {
  return backend.store.checkouts.put(changedCheckout(backend, before, changes));
}

/** A checkout as it is with some changes, which are not stored yet. */
export function changedCheckout(
  backend: Backend,
  before: CheckoutRecord,
  changes: CheckoutChanges,
): CheckoutRecord {
  const { store, now } = backend;
  const checkout = current(backend, before);
  if (checkout.status !== "open") {
    const detail = `Checkout ${checkout.id} is not open: ${checkout.status}`;
    throw classError(403, "NotOpenCheckout", detail);
  }
  const chosen = withChoice(backend, checkout, changes);
  const price = defaultPrice(chosenPrices(store, chosen));
  const amount = changes.amount ?? null;
  if (amount !== null) checkCustomAmount(price, amount);
  refuseUnits(changes);
  const prices = chosenPrices(store, chosen);
  const seats = checkoutSeats(prices, { ...chosen, seats: changes.seats }, chosen.seats);
  const address = changes.customer_billing_address ?? checkout.customer_billing_address;
  const next = {
    ...chosen,
    ...settings(checkout, changes),
    ...form(checkout, changes),
    seats,
    amount: upfrontAmount(prices, { amount: amount ?? chosen.amount, seats }),
    discount_id: discountAfter(backend, { ...checkout, product_id: chosen.product_id }, changes),
    customer_billing_address: address,
    customer_tax_id: taxIdAfter(checkout, changes, address),
    custom_field_data: answers(store, chosen, changes),
  };
  const whole = priced(store, { ...next, trial_end: trialEnd(backend, next) });
  const done = changes.is_business_customer === true ? whole : withoutForm(store, whole);
  return changed(checkout, taxed(store, done), now());
}

/** A customer who has nothing to pay is asked for no company. */
function withoutForm(store: Store, checkout: CheckoutRecord): CheckoutRecord {
  if (paymentOf(store, checkout).form) return checkout;
  return { ...checkout, is_business_customer: false, customer_billing_name: null };
}

/** Another product or currency, with what it costs then. */
function withChoice(
  { store }: Backend,
  checkout: CheckoutRecord,
  { product_id, product_price_id, currency }: CheckoutChanges,
): CheckoutRecord {
  const productId = product_id ?? checkout.product_id;
  if ((product_id ?? null) === null && (currency ?? null) === null) return checkout;
  if (!checkout.product_ids.includes(productId)) {
    throw fieldError("product_id", "Product is not available in this checkout.", productId);
  }
  if (store.products.get(productId)?.is_archived === true) {
    throw fieldError("product_id", "Product is archived.", productId);
  }
  const all = checkoutPrices(store, checkout, productId);
  const named = all.filter(({ id }) => id === product_price_id);
  if ((product_price_id ?? null) !== null && named.length === 0) {
    const msg = "Price is not available in this checkout.";
    throw fieldError("product_price_id", msg, product_price_id);
  }
  const currencies = (currency ?? null) === null ? [checkout.currency, "usd"] : [currency ?? ""];
  const prices = named.length > 0 ? named : pricesIn(all, ...currencies);
  const price = defaultPrice(prices);
  if (price === undefined) {
    throw fieldError("currency", "Product is not available in the specified currency.", currency);
  }
  return {
    ...checkout,
    product_id: productId,
    currency: price.price_currency,
    amount: upfrontAmount(prices, { seats: checkout.seats }),
  };
}

/** What a checkout's organization may set; null leaves a flag as it is and clears all else. */
function settings(
  checkout: CheckoutRecord,
  changes: CheckoutChanges,
): Pick<
  CheckoutRecord,
  | "allow_discount_codes"
  | "require_billing_address"
  | "allow_trial"
  | "trial_interval"
  | "trial_interval_count"
  | "customer_ip_address"
  | "customer_metadata"
  | "metadata"
  | "success_url"
  | "return_url"
  | "embed_origin"
> {
  return {
    allow_discount_codes: changes.allow_discount_codes ?? checkout.allow_discount_codes,
    require_billing_address: changes.require_billing_address ?? checkout.require_billing_address,
    allow_trial: changes.allow_trial ?? checkout.allow_trial,
    trial_interval: sent(changes.trial_interval, checkout.trial_interval),
    trial_interval_count: sent(changes.trial_interval_count, checkout.trial_interval_count),
    customer_ip_address: sent(changes.customer_ip_address, checkout.customer_ip_address),
    customer_metadata: changes.customer_metadata ?? checkout.customer_metadata,
    metadata: changes.metadata ?? checkout.metadata,
    success_url: sent(changes.success_url, checkout.success_url),
    return_url: sent(changes.return_url, checkout.return_url),
    embed_origin: sent(changes.embed_origin, checkout.embed_origin),
  };
}

/** What the form asks the customer; the address of a customer who is known stays. */
function form(
  checkout: CheckoutRecord,
  changes: CheckoutChanges,
): Pick<
  CheckoutRecord,
  | "is_business_customer"
  | "customer_name"
  | "customer_email"
  | "customer_billing_name"
  | "locale"
  | "payment_method_type"
> {
  const billingName = sent(changes.customer_billing_name, checkout.customer_billing_name);
  return {
    is_business_customer: changes.is_business_customer ?? checkout.is_business_customer,
    customer_name: sent(changes.customer_name, checkout.customer_name),
    customer_email:
      checkout.customer_id === null
        ? sent(changes.customer_email, checkout.customer_email)
        : checkout.customer_email,
    customer_billing_name: changes.is_business_customer === false ? null : billingName,
    locale: sent(changes.locale, checkout.locale),
    payment_method_type: sent(changes.payment_method_type, checkout.payment_method_type),
  };
}

function taxIdAfter(
  checkout: CheckoutRecord,
  changes: CheckoutChanges,
  address: CheckoutRecord["customer_billing_address"],
): CheckoutRecord["customer_tax_id"] {
  if (changes.is_business_customer === false || changes.customer_tax_id === null) return null;
  const number = changes.customer_tax_id ?? checkout.customer_tax_id?.[0];
  return number === undefined ? null : checkoutTaxId(number, address);
}

function sent<T>(change: T | undefined, now: T): T {
  return change === undefined ? now : change;
}

function fieldError(field: string, msg: string, input: unknown): Error {
  return polarRequestValidationError([bodyIssue(field, msg, input)]);
}

/** What was answered before, but for the questions of another product, and what is answered now. */
function answers(
  store: Store,
  { product_id, custom_field_data }: CheckoutRecord,
  changes: CheckoutChanges,
): MockCustomFieldData {
  const product = store.products.get(product_id);
  const sent = changes.custom_field_data;
  if (product === undefined || sent === undefined) return custom_field_data;
  return { ...custom_field_data, ...customFieldData(store, product, sent, false) };
}
