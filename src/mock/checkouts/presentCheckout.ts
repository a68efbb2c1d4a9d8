import type { Checkout, CheckoutProduct, CheckoutPublic } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { presentBenefitPublic } from "../benefits/presentBenefitPublic.js";
import { presentCheckoutDiscount } from "../engine/presentDiscount.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { publicOrganization } from "../organizations/presentOrganization.js";
import { presentPrice } from "../products/presentPrice.js";
import {
  benefitsOf,
  presentAttachedFields,
  presentMedias,
  presentProductBase,
} from "../products/presentProduct.js";
import { defaultPrice, isFree, pricesOf } from "../products/priceSet.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import type { ProductRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import { takenOff } from "./checkoutDiscount.js";
import { checkoutPrices, chosenPrices, paymentOf } from "./checkoutPrices.js";
import { activeTrial } from "./trialEnd.js";

/** The checkout as the API writes it for its organization. */
export function presentCheckout(backend: Backend, checkout: CheckoutRecord): Checkout {
  return {
    ...presentCheckoutBase(backend, checkout),
    trial_interval: checkout.trial_interval,
    trial_interval_count: checkout.trial_interval_count,
    metadata: checkout.metadata,
    external_customer_id: checkout.external_customer_id,
    customer_external_id: checkout.external_customer_id,
    subscription_id: checkout.subscription_id,
    customer_metadata: checkout.customer_metadata,
  };
}

/** The checkout as the API writes it for whoever has its client secret. */
export function presentCheckoutPublic(backend: Backend, checkout: CheckoutRecord): CheckoutPublic {
  return {
    ...presentCheckoutBase(backend, checkout),
    organization: publicOrganization(organizationOf(backend, checkout.organization_id)),
  };
}

/** What everybody sees of a checkout. */
type CheckoutBase = Omit<CheckoutPublic, "organization">;

function presentCheckoutBase({ store, site }: Backend, checkout: CheckoutRecord): CheckoutBase {
  const fields = addressFields(checkout);
  const url = `${site.url}/checkout/${checkout.client_secret}`;
  const price = defaultPrice(chosenPrices(store, checkout));
  const payment = paymentOf(store, checkout);
  const trial = activeTrial(store, checkout);
  const products = checkout.product_ids.flatMap((id) => store.products.get(id) ?? []);
  const chosen = products.find(({ id }) => id === checkout.product_id);
  const shown = products.map((product) => presentCheckoutProduct(store, product));
  return {
    id: checkout.id,
    created_at: checkout.created_at,
    modified_at: checkout.modified_at,
    custom_field_data: checkout.custom_field_data,
    payment_processor: "stripe",
    status: checkout.status,
    client_secret: checkout.client_secret,
    url,
    expires_at: checkout.expires_at,
    success_url: checkout.success_url?.replaceAll("{CHECKOUT_ID}", checkout.id) ?? `${url}/confirmation`,
    return_url: checkout.return_url,
    embed_origin: checkout.embed_origin,
    amount: checkout.amount,
    seats: checkout.seats,
    min_seats: checkout.min_seats,
    max_seats: checkout.max_seats,
    units: null,
    min_units: null,
    max_units: null,
    subtotal_amount: checkout.net_amount,
    discount_amount: takenOff(store, checkout),
    net_amount: checkout.net_amount,
    tax_amount: checkout.is_taxed ? 0 : null,
    tax_behavior: checkout.tax_behavior,
    total_amount: checkout.net_amount,
    currency: checkout.currency,
    allow_trial: checkout.allow_trial,
    active_trial_interval: trial?.interval ?? null,
    active_trial_interval_count: trial?.count ?? null,
    trial_end: checkout.trial_end,
    organization_id: checkout.organization_id,
    product_id: checkout.product_id,
    product_price_id: price?.id ?? null,
    discount_id: checkout.discount_id,
    allow_discount_codes: checkout.allow_discount_codes,
    require_billing_address: checkout.require_billing_address,
    is_discount_applicable: checkoutPrices(store, checkout, checkout.product_id).some((row) => !isFree(row)),
    is_free_product_price: payment.free,
    is_payment_required: payment.required,
    is_payment_setup_required: payment.setup,
    is_payment_form_required: payment.form,
    customer_id: checkout.customer_id,
    is_business_customer: checkout.is_business_customer,
    customer_name: checkout.customer_name,
    customer_email: checkout.customer_email,
    customer_ip_address: checkout.customer_ip_address,
    customer_billing_name: checkout.customer_billing_name,
    customer_billing_address: checkout.customer_billing_address,
    customer_tax_id: checkout.customer_tax_id?.[0] ?? null,
    locale: checkout.locale,
    payment_method_type: checkout.payment_method_type,
    payment_processor_metadata: { publishable_key: "pk_mock" },
    billing_address_fields: fields,
    customer_billing_address_fields: Object.fromEntries(
      Object.entries(fields).map(([name, mode]) => [name, mode === "required"]),
    ),
    products: shown,
    product: shown.find(({ id }) => id === checkout.product_id) ?? null,
    product_price: price === undefined ? null : presentPrice(store, price),
    prices: Object.fromEntries(
      shown.map(({ id }) => [
        id,
        checkoutPrices(store, checkout, id).map((each) => presentPrice(store, each)),
      ]),
    ),
    discount: presentCheckoutDiscount(store.discounts.get(checkout.discount_id)),
    attached_custom_fields: chosen === undefined ? [] : presentAttachedFields(store, chosen),
  };
}

function presentCheckoutProduct(store: Store, product: ProductRecord): CheckoutProduct {
  const { metadata: _, ...base } = presentProductBase(product);
  return {
    ...base,
    prices: pricesOf(store, product.id).map((price) => presentPrice(store, price)),
    benefits: benefitsOf(store, product)
      .filter(({ visibility }) => visibility === "public")
      .map(presentBenefitPublic),
    medias: presentMedias(store, product),
  };
}

/** In the US the whole address is asked for, elsewhere only where somebody needs it. */
function addressFields(checkout: CheckoutRecord): CheckoutBase["billing_address_fields"] {
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
