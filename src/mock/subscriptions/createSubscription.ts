import type { SubscriptionsCreateRequest } from "../api/requests.js";
import { syncGrants } from "../benefitGrants/syncGrants.js";
import { bodyIssue, polarRequestValidationError } from "../http/ApiError.js";
import type { Call } from "../http/Call.js";
import { visibleProducts } from "../products/findProduct.js";
import { defaultPrice, isFree, pricesIn, pricesOf } from "../products/priceSet.js";
import type { SubscriptionRecord } from "../store/records.js";
import { subscribe } from "./subscribe.js";

const NOT_FREE =
  "Product is not free. The customer should go through a checkout to create a paid subscription.";

/** Subscribes a customer to something free; there is no order for it. */
export function createSubscription(call: Call, input: SubscriptionsCreateRequest): SubscriptionRecord {
  const { store } = call;
  const product = visibleProducts(call).find(({ id }) => id === input.product_id);
  if (product === undefined) throw fieldError("product_id", "Product does not exist.", input.product_id);
  if (product.recurring_interval === null) {
    throw fieldError("product_id", "Product is not a recurring product.", product.id);
  }
  const prices = pricesIn(pricesOf(store, product.id), "usd");
  const price = defaultPrice(prices);
  if (price === undefined || !isFree(price)) throw fieldError("product_id", NOT_FREE, product.id);
  const [customer] = store.customers.where(
    (row) =>
      row.organization_id === product.organization_id &&
      row.deleted_at === null &&
      ("customer_id" in input
        ? row.id === input.customer_id
        : row.external_id === input.external_customer_id),
  );
  if (customer === undefined) {
    const msg = "Customer does not exist.";
    if ("customer_id" in input) throw fieldError("customer_id", msg, input.customer_id);
    throw fieldError("external_customer_id", msg, input.external_customer_id);
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
      metadata: input.metadata ?? new Map(),
      checkout_id: null,
    },
    undefined,
  );
  syncGrants(call, { subscription });
  return subscription;
}

function fieldError(field: string, msg: string, input: unknown): Error {
  return polarRequestValidationError([bodyIssue(field, msg, input)]);
}
