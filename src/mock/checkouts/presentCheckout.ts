import type { Checkout, CheckoutPublic } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import type { Backend } from "../Backend.js";
import { presentCheckoutDiscount } from "../engine/discounts.js";
import { only } from "../kit/fields.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { publicOrganization } from "../organizations/presentOrganization.js";
import { presentAttachedFields, presentOffer, presentPrice } from "../products/presentProduct.js";
import { defaultPrice, isFree } from "../products/priceSet.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import { checkoutPrices, chosenPrices, paymentOf } from "./checkoutPrices.js";
import { activeTrial, takenOff } from "./checkoutTerms.js";

/** The checkout as the API writes it for its organization. */
export function presentCheckout({ store, site }: Backend, checkout: CheckoutRecord): Checkout {
  const { is_taxed, product_ids, ad_hoc_price_ids: _, ...row } = checkout;
  const fields = addressFields(checkout);
  const url = `${site.url}/checkout/${row.client_secret}`;
  const price = defaultPrice(chosenPrices(store, checkout));
  const payment = paymentOf(store, checkout);
  const trial = activeTrial(store, checkout);
  const chosen = store.products.get(row.product_id);
  const products = store.products
    .all(product_ids)
    .map((product) => only(presentOffer(store, product), FIELDS.CheckoutProduct));
  return {
    ...row,
    payment_processor: "stripe",
    url,
    success_url: row.success_url?.replaceAll("{CHECKOUT_ID}", row.id) ?? `${url}/confirmation`,
    units: null,
    min_units: null,
    max_units: null,
    subtotal_amount: row.net_amount,
    discount_amount: takenOff(store, checkout),
    tax_amount: is_taxed ? 0 : null,
    total_amount: row.net_amount,
    active_trial_interval: trial?.interval ?? null,
    active_trial_interval_count: trial?.count ?? null,
    product_price_id: price?.id ?? null,
    is_discount_applicable: checkoutPrices(store, checkout, row.product_id).some((each) => !isFree(each)),
    is_free_product_price: payment.free,
    is_payment_required: payment.required,
    is_payment_setup_required: payment.setup,
    is_payment_form_required: payment.form,
    customer_tax_id: row.customer_tax_id?.[0] ?? null,
    customer_external_id: row.external_customer_id,
    payment_processor_metadata: { publishable_key: "pk_mock" },
    billing_address_fields: fields,
    customer_billing_address_fields: Object.fromEntries(
      Object.entries(fields).map(([name, mode]) => [name, mode === "required"]),
    ),
    products,
    product: products.find(({ id }) => id === row.product_id) ?? null,
    product_price: price === undefined ? null : presentPrice(store, price),
    prices: Object.fromEntries(
      product_ids.map((id) => [
        id,
        checkoutPrices(store, checkout, id).map((each) => presentPrice(store, each)),
      ]),
    ),
    discount: presentCheckoutDiscount(store.discounts.get(row.discount_id)),
    attached_custom_fields: chosen === undefined ? [] : presentAttachedFields(store, chosen),
  };
}

/** The checkout as the API writes it for whoever has its client secret. */
export function presentCheckoutPublic(backend: Backend, checkout: CheckoutRecord): CheckoutPublic {
  const organization = publicOrganization(organizationOf(backend, checkout.organization_id));
  return only({ ...presentCheckout(backend, checkout), organization }, FIELDS.CheckoutPublic);
}

/** In the US the whole address is asked for, elsewhere only where somebody needs it. */
function addressFields(checkout: CheckoutRecord): Checkout["billing_address_fields"] {
  const country = checkout.customer_billing_address?.country;
  const whole = checkout.require_billing_address || checkout.is_business_customer || country === "US";
  const line = whole ? "required" : "disabled";
  const stated = country === "US" || country === "CA";
  return {
    country: "required",
    state: stated ? "required" : whole ? "optional" : "disabled",
    city: line,
    postal_code: line,
    line1: line,
    line2: whole ? "optional" : "disabled",
  };
}
