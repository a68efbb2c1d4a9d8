import { pricesIn, pricesOf } from "../products/priceSet.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import type { ProductPriceRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** The prices at which the checkout sells a product: its own, or those of the catalogue. */
export function checkoutPrices(
  store: Store,
  checkout: Pick<CheckoutRecord, "ad_hoc_price_ids">,
  productId: string,
): readonly ProductPriceRecord[] {
  const own = checkout.ad_hoc_price_ids.get(productId);
  if (own === undefined) return pricesOf(store, productId);
  return own.flatMap((id) => store.productPrices.get(id) ?? []);
}

/** The prices of the chosen product in the checkout's currency. */
export function chosenPrices(store: Store, checkout: CheckoutRecord): readonly ProductPriceRecord[] {
  return pricesIn(checkoutPrices(store, checkout, checkout.product_id), checkout.currency);
}
