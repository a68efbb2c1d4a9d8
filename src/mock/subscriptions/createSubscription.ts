import type { SubscriptionsCreateRequest } from "../api/requests.js";
import { syncGrants } from "../benefitGrants/syncGrants.js";
import { customerIn } from "../customers/customerIn.js";
import { refuse } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import { ownProduct } from "../products/ownProduct.js";
import { defaultPrice, isFree, pricesIn, pricesOf } from "../products/priceSet.js";
import type { SubscriptionRecord } from "../store/records.js";
import { subscribe } from "./subscribe.js";

const NOT_FREE =
  "Product is not free. The customer should go through a checkout to create a paid subscription.";

/** Subscribes a customer to something free; there is no order for it. */
export function createSubscription(call: Call, input: SubscriptionsCreateRequest): SubscriptionRecord {
  const { store } = call;
  const product = ownProduct(call, input.product_id);
  if (product === undefined) throw refuse("product_id", "Product does not exist.", input.product_id);
  if (product.recurring_interval === null) {
    throw refuse("product_id", "Product is not a recurring product.", product.id);
  }
  const prices = pricesIn(pricesOf(store, product.id), "usd");
  const price = defaultPrice(prices);
  if (price === undefined || !isFree(price)) throw refuse("product_id", NOT_FREE, product.id);
  const name =
    "customer_id" in input ? { id: input.customer_id } : { external_id: input.external_customer_id };
  const customer = customerIn(store, product.organization_id, name);
  if (customer === undefined) {
    const field = "customer_id" in input ? "customer_id" : "external_customer_id";
    throw refuse(field, "Customer does not exist.", name.id ?? name.external_id);
  }
  const subscription = subscribe(
    call,
    {
      customer,
      product,
      prices,
      amount: null,
      seats: null,
      discount_id: null,
      custom_field_data: {},
      currency: price.price_currency,
      trial_end: null,
      metadata: input.metadata ?? {},
      checkout_id: null,
    },
    undefined,
  );
  syncGrants(call, { subscription });
  return subscription;
}
