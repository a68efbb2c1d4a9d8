import type { Backend } from "../Backend.js";
import { classError } from "../http/ApiError.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import type { CustomerRecord } from "../store/records.js";

/** The checkout's own customer, else who has the e-mail that was filled in. */
export function knownCustomer({ store }: Backend, checkout: CheckoutRecord): CustomerRecord | undefined {
  if (checkout.customer_id === null) {
    const email = checkout.customer_email?.toLowerCase();
    const [found] = store.customers.where(
      (row) =>
        row.organization_id === checkout.organization_id &&
        row.deleted_at === null &&
        row.email !== null &&
        row.email.toLowerCase() === email,
    );
    return found;
  }
  const customer = store.customers.get(checkout.customer_id);
  if (customer === undefined || customer.deleted_at === null) return customer;
  const detail = "The customer associated with this checkout has been deleted.";
  throw classError(409, "CheckoutCustomerDeleted", detail);
}
