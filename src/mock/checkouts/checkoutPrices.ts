import { isFree, pricesIn, pricesOf } from "../products/priceSet.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import type { ProductPriceRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** The prices at which the checkout sells a product: its own, or those of the catalogue. */
export function checkoutPrices(
  store: Store,
  checkout: Pick<CheckoutRecord, "ad_hoc_price_ids">,
  productId: string,
): readonly ProductPriceRecord[] {
  const own = checkout.ad_hoc_price_ids[productId];
  return own === undefined ? pricesOf(store, productId) : store.productPrices.all(own);
}

/** The prices of the chosen product in the checkout's currency. */
export function chosenPrices(store: Store, checkout: CheckoutRecord): readonly ProductPriceRecord[] {
  return pricesIn(checkoutPrices(store, checkout, checkout.product_id), checkout.currency);
}

/** What the customer has to do to pay. */
interface Payment {
  /** The price is 0 now and for ever. */
  readonly free: boolean;
  /** Something is to pay at once. */
  readonly required: boolean;
  /** A way to pay later is to be left. */
  readonly setup: boolean;
  /** One of both, so the form asks for it. */
  readonly form: boolean;
}

export function paymentOf(store: Store, checkout: CheckoutRecord): Payment {
  const prices = checkoutPrices(store, checkout, checkout.product_id);
  const recurring = (store.products.get(checkout.product_id)?.recurring_interval ?? null) !== null;
  const metered = prices.some(({ amount_type }) => amount_type === "metered_unit");
  const free = prices.every(isFree);
  const required = checkout.net_amount > 0 && checkout.trial_end === null;
  const setup = recurring && !free && (checkout.amount > 0 || metered);
  return { free, required, setup, form: required || setup };
}

/** The checkout with its taxes, which stay known once they were. */
export function taxed(store: Store, checkout: CheckoutRecord): CheckoutRecord {
  const { form } = paymentOf(store, checkout);
  const { customer_billing_address: address, net_amount } = checkout;
  const isKnown = !form || address !== null || net_amount === 0;
  const tax_behavior = form && address !== null ? behaviorIn(address.country) : checkout.tax_behavior;
  return { ...checkout, is_taxed: checkout.is_taxed || isKnown, tax_behavior };
}

/** Prices are shown without taxes in North America, and with them elsewhere. */
function behaviorIn(country: string): "exclusive" | "inclusive" {
  return country === "US" || country === "CA" ? "exclusive" : "inclusive";
}
