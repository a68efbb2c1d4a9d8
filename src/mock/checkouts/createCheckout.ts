import type { CheckoutCreate } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { checkedTaxId } from "../customers/checkedTaxId.js";
import { customerIn } from "../customers/customerIn.js";
import { customFieldData } from "../engine/customFieldData.js";
import { refuse } from "../http/ApiError.js";
import type { Call } from "../http/Handler.js";
import { periodLater } from "../kit/time.js";
import { ownerOf } from "../members/membersOf.js";
import { defaultPrice, isFree, pricesIn, pricesOf, upfrontAmount } from "../products/priceSet.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import type { CustomerRecord, ProductRecord, SubscriptionRecord } from "../store/records.js";
import { adHocPrices, checkedProducts } from "./checkedProducts.js";
import { checkCustomAmount, checkoutSeats } from "./checkoutChoice.js";
import { hasMoreThanCountry } from "./checkoutCustomer.js";
import { taxed } from "./checkoutPrices.js";
import { discountAfter, priced, trialEnd } from "./checkoutTerms.js";

export function createCheckout(call: Call, input: CheckoutCreate): CheckoutRecord {
  const { store } = call;
  const products = checkedProducts(call, input.products);
  const [product] = products;
  if (product === undefined) throw new Error("A checkout without a product.");
  const adHoc = adHocPrices(call, products, input.prices ?? {});
  const all = adHoc.get(product.id) ?? pricesOf(store, product.id);
  const prices = pricesIn(all, input.currency ?? "usd");
  const price = defaultPrice(prices);
  if (price === undefined) {
    const msg = "Product is not available in the specified currency.";
    throw refuse(["products", 0], msg, product.id);
  }
  const { organization_id } = product;
  const amount = input.amount ?? null;
  checkCustomAmount(price, amount);
  const seats = checkoutSeats(prices, input);
  const address = input.customer_billing_address ?? null;
  const number = input.customer_tax_id ?? null;
  const taxId = number === null ? null : checkedTaxId(number, address, "customer_");
  const subscription = upgradedSubscription(call, product, input.subscription_id ?? null);
  const customer = customerFor(call, organization_id, subscription, input);

  for (const row of [...adHoc.values()].flat()) store.productPrices.put(row);
  const created_at = call.now();
  const target = {
    product_id: product.id,
    organization_id,
    allow_trial: input.allow_trial ?? true,
    trial_interval: input.trial_interval ?? null,
    trial_interval_count: input.trial_interval_count ?? null,
    allow_discount_codes: input.allow_discount_codes ?? true,
    discount_id: null,
  };
  const made: CheckoutRecord = priced(store, {
    is_taxed: false,
    tax_behavior: null,
    ...target,
    ...prefilled(call, customer, input),
    id: call.uuid(),
    created_at,
    modified_at: null,
    status: "open",
    client_secret: `polar_c_${call.uuid().replaceAll("-", "")}`,
    expires_at: periodLater(created_at, "day", 1),
    success_url: input.success_url ?? null,
    return_url: input.return_url ?? null,
    embed_origin: input.embed_origin ?? null,
    amount: upfrontAmount(prices, { amount, seats }),
    seats,
    min_seats: input.min_seats ?? null,
    max_seats: input.max_seats ?? null,
    discount_id: discountAfter(call, target, input),
    custom_field_data: customFieldData(store, product, input.custom_field_data ?? {}, false),
    currency: price.price_currency,
    trial_end: trialEnd(call, target),
    require_billing_address: (input.require_billing_address ?? false) || hasMoreThanCountry(address),
    customer_id: customer?.id ?? null,
    external_customer_id: input.external_customer_id ?? null,
    customer_ip_address: input.customer_ip_address ?? null,
    customer_tax_id: taxId ?? customer?.tax_id ?? null,
    customer_metadata: input.customer_metadata ?? {},
    locale: input.locale ?? customer?.locale ?? "en",
    payment_method_type: null,
    metadata: input.metadata ?? {},
    subscription_id: subscription?.id ?? null,
    product_ids: products.map(({ id }) => id),
    ad_hoc_price_ids: Object.fromEntries([...adHoc].map(([id, rows]) => [id, rows.map((row) => row.id)])),
  } as const);
  return store.checkouts.put(taxed(store, made));
}

/** The subscription that the checkout turns into a paid one. */
function upgradedSubscription(
  { store }: Backend,
  product: ProductRecord,
  id: string | null,
): SubscriptionRecord | undefined {
  if (id === null) return undefined;
  const subscription = store.subscriptions.get(id);
  const customer = store.customers.get(subscription?.customer_id ?? null);
  if (subscription === undefined || customer?.organization_id !== product.organization_id) {
    throw refuse("subscription_id", "Subscription does not exist.", id);
  }
  if (store.productPrices.all(subscription.price_ids).every(isFree)) return subscription;
  throw refuse("subscription_id", "Only free subscriptions can be upgraded.", id);
}

/** The customer that the checkout is for, if it is known already. */
function customerFor(
  { store }: Backend,
  organizationId: string,
  subscription: SubscriptionRecord | undefined,
  { customer_id: id, external_customer_id: external_id }: CheckoutCreate,
): CustomerRecord | undefined {
  if (subscription !== undefined) return store.customers.get(subscription.customer_id);
  const found = customerIn(store, organizationId, { id, external_id });
  if ((id ?? null) === null || found !== undefined) return found;
  throw refuse("customer_id", "Customer does not exist.", id);
}

/** What the form says before the customer sees it: what was sent, else what the customer has. */
function prefilled(
  { store }: Backend,
  customer: CustomerRecord | undefined,
  input: CheckoutCreate,
): Pick<CheckoutRecord, FormField> {
  // A team's name is not the name of the person who pays.
  const name = customer?.type === "team" ? null : (customer?.name ?? null);
  const owner = customer === undefined ? undefined : ownerOf(store, customer.id);
  const known = customer?.billing_name !== null && hasMoreThanCountry(customer?.billing_address ?? null);
  return {
    customer_name: input.customer_name ?? name,
    customer_email: input.customer_email ?? customer?.email ?? owner?.email ?? null,
    customer_billing_name: input.customer_billing_name ?? customer?.billing_name ?? customer?.name ?? null,
    customer_billing_address: input.customer_billing_address ?? customer?.billing_address ?? null,
    is_business_customer: input.is_business_customer ?? known,
  };
}

type FormField =
  | "customer_name"
  | "customer_email"
  | "customer_billing_name"
  | "customer_billing_address"
  | "is_business_customer";
