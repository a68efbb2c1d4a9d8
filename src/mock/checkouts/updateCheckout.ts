import type { CheckoutUpdate, CheckoutUpdatePublic } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { checkedTaxId } from "../customers/checkedTaxId.js";
import { customFieldData } from "../engine/customFieldData.js";
import { classError, refuse } from "../http/ApiError.js";
import { changed, filled, sent } from "../kit/fields.js";
import { defaultPrice, pricesIn, upfrontAmount } from "../products/priceSet.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import type { CustomFieldData } from "../store/customFields.js";
import type { Store } from "../store/Store.js";
import { checkCustomAmount, checkoutSeats } from "./checkoutChoice.js";
import { checkoutPrices, chosenPrices, paymentOf, taxed } from "./checkoutPrices.js";
import { discountAfter, priced, trialEnd } from "./checkoutTerms.js";
import { current } from "./findCheckout.js";

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
  const prices = chosenPrices(store, chosen);
  const amount = changes.amount ?? null;
  checkCustomAmount(defaultPrice(prices), amount);
  const { seats: wanted, units } = changes;
  const seats = checkoutSeats(prices, { ...chosen, seats: wanted, units }, chosen.seats);
  const address = changes.customer_billing_address ?? checkout.customer_billing_address;
  const next = {
    ...chosen,
    ...settings(checkout, changes),
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
    throw refuse("product_id", "Product is not available in this checkout.", productId);
  }
  if (store.products.get(productId)?.is_archived === true) {
    throw refuse("product_id", "Product is archived.", productId);
  }
  const all = checkoutPrices(store, checkout, productId);
  const named = all.filter(({ id }) => id === product_price_id);
  if ((product_price_id ?? null) !== null && named.length === 0) {
    const msg = "Price is not available in this checkout.";
    throw refuse("product_price_id", msg, product_price_id);
  }
  const currencies = (currency ?? null) === null ? [checkout.currency, "usd"] : [currency ?? ""];
  const prices = named.length > 0 ? named : pricesIn(all, ...currencies);
  const price = defaultPrice(prices);
  if (price === undefined) {
    throw refuse("currency", "Product is not available in the specified currency.", currency);
  }
  return {
    ...checkout,
    product_id: productId,
    currency: price.price_currency,
    amount: upfrontAmount(prices, { seats: checkout.seats }),
  };
}

/** What was sent: null leaves a flag as it is and clears all else. */
function settings(checkout: CheckoutRecord, changes: CheckoutChanges): Partial<CheckoutRecord> {
  const { customer_id, customer_email } = checkout;
  return {
    ...filled(changes, "allow_discount_codes", "require_billing_address", "allow_trial"),
    ...filled(changes, "metadata", "customer_metadata", "is_business_customer"),
    ...sent(changes, "trial_interval", "trial_interval_count", "success_url", "return_url", "embed_origin"),
    ...sent(changes, "customer_ip_address", "customer_name", "customer_billing_name", "customer_email"),
    ...sent(changes, "locale", "payment_method_type"),
    // The address of a customer who is known stays.
    ...(customer_id === null ? {} : { customer_email }),
    ...(changes.is_business_customer === false ? { customer_billing_name: null } : {}),
  };
}

function taxIdAfter(
  checkout: CheckoutRecord,
  changes: CheckoutChanges,
  address: CheckoutRecord["customer_billing_address"],
): CheckoutRecord["customer_tax_id"] {
  if (changes.is_business_customer === false || changes.customer_tax_id === null) return null;
  const number = changes.customer_tax_id ?? checkout.customer_tax_id?.[0];
  return number === undefined ? null : checkedTaxId(number, address, "customer_");
}

/** What was answered before, but for the questions of another product, and what is answered now. */
function answers(
  store: Store,
  { product_id, custom_field_data }: CheckoutRecord,
  changes: CheckoutChanges,
): CustomFieldData {
  const product = store.products.get(product_id);
  const sent = changes.custom_field_data;
  if (product === undefined || sent === undefined) return custom_field_data;
  return { ...custom_field_data, ...customFieldData(store, product, sent, false) };
}
