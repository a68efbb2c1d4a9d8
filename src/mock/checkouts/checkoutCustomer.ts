import type { Backend } from "../Backend.js";
import { addCustomer } from "../customers/addCustomer.js";
import { classError } from "../http/ApiError.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import type { CustomerRecord } from "../store/records.js";
import { knownCustomer } from "./knownCustomer.js";

/** Whoever pays: the checkout's customer, else who has its e-mail, else a new one. */
export function checkoutCustomer(backend: Backend, checkout: CheckoutRecord): CustomerRecord {
  const customer = knownCustomer(backend, checkout) ?? newCustomer(backend, checkout);
  const metadata = new Map([...customer.metadata, ...checkout.customer_metadata]);
  return backend.store.customers.put({
    ...customer,
    // The name on a card must not replace the one that a company gave itself.
    name: customer.name ?? checkout.customer_billing_name ?? checkout.customer_name,
    billing_name: checkout.customer_billing_name ?? customer.billing_name,
    billing_address: checkout.customer_billing_address ?? customer.billing_address,
    tax_id: checkout.customer_tax_id ?? customer.tax_id,
    locale: checkout.locale ?? customer.locale,
    metadata,
    modified_at: backend.now(),
  });
}

function newCustomer(backend: Backend, checkout: CheckoutRecord): CustomerRecord {
  const { organization_id, external_customer_id: external_id } = checkout;
  const twins = backend.store.customers.where(
    (row) =>
      row.organization_id === organization_id &&
      row.deleted_at === null &&
      row.external_id !== null &&
      row.external_id === external_id,
  );
  if (twins.length > 0) {
    const detail = "A customer with this external ID already exists but with a different email address.";
    throw classError(422, "CheckoutCustomerExternalIdMismatch", detail);
  }
  return addCustomer(backend, organization_id, {
    email: checkout.customer_email,
    external_id,
    name: checkout.customer_billing_name ?? checkout.customer_name,
    type: "individual",
    metadata: undefined,
    billing_address: undefined,
    tax_id: undefined,
    locale: undefined,
    organization_id: undefined,
    owner: undefined,
  });
}
