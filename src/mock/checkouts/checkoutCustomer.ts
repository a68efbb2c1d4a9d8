import type { Address } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { addCustomer } from "../customers/addCustomer.js";
import { customerIn } from "../customers/customerIn.js";
import { classError } from "../http/ApiError.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import type { CustomerRecord } from "../store/records.js";
import { isBillable } from "../subscriptions/cancelSubscription.js";

/** Whoever pays: the checkout's customer, else who has its e-mail, else a new one. */
export function checkoutCustomer(backend: Backend, checkout: CheckoutRecord): CustomerRecord {
  const customer = knownCustomer(backend, checkout) ?? newCustomer(backend, checkout);
  return backend.store.customers.put({
    ...customer,
    // The name on a card must not replace the one that a company gave itself.
    name: customer.name ?? checkout.customer_billing_name ?? checkout.customer_name,
    billing_name: checkout.customer_billing_name ?? customer.billing_name,
    billing_address: checkout.customer_billing_address ?? customer.billing_address,
    tax_id: checkout.customer_tax_id ?? customer.tax_id,
    locale: checkout.locale ?? customer.locale,
    metadata: { ...customer.metadata, ...checkout.customer_metadata },
    modified_at: backend.now(),
  });
}

/** The checkout's own customer, else who has the e-mail that was filled in. */
export function knownCustomer({ store }: Backend, checkout: CheckoutRecord): CustomerRecord | undefined {
  if (checkout.customer_id === null) {
    return customerIn(store, checkout.organization_id, { email: checkout.customer_email });
  }
  const customer = store.customers.get(checkout.customer_id);
  if (customer === undefined || customer.deleted_at === null) return customer;
  const detail = "The customer associated with this checkout has been deleted.";
  throw classError(409, "CheckoutCustomerDeleted", detail);
}

function newCustomer(backend: Backend, checkout: CheckoutRecord): CustomerRecord {
  const { organization_id, external_customer_id: external_id, customer_email: email } = checkout;
  if (customerIn(backend.store, organization_id, { external_id }) !== undefined) {
    const detail = "A customer with this external ID already exists but with a different email address.";
    throw classError(422, "CheckoutCustomerExternalIdMismatch", detail);
  }
  const name = checkout.customer_billing_name ?? checkout.customer_name;
  return addCustomer(backend, organization_id, { email, external_id, name });
}

/** A customer has one subscription at a time, unless the organization allows more. */
export function refuseSecondSubscription({ store }: Backend, checkout: CheckoutRecord): void {
  const { organization_id, customer_id: id, customer_email: email } = checkout;
  const recurring = (store.products.get(checkout.product_id)?.recurring_interval ?? null) !== null;
  if (!recurring || checkout.subscription_id !== null) return;
  const customer = customerIn(store, organization_id, { id, email });
  const held = store.subscriptions.find((row) => row.customer_id === customer?.id && isBillable(row));
  if (held === undefined) return;
  throw classError(403, "AlreadyActiveSubscriptionError", "You already have an active subscription.");
}

/** Whether an address tells more than the country, which is all that most customers have to. */
export function hasMoreThanCountry(address: Address | null): boolean {
  return address !== null && (address.line1 ?? address.city ?? address.postal_code) !== null;
}
