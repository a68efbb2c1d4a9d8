import type { CustomerPortalCustomer } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import type { CustomerPortalCustomerUpdate } from "../api/requests.js";
import { taxIdAfter } from "../customers/checkedTaxId.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { notPermitted, refuse } from "../http/ApiError.js";
import type { PortalCall } from "../http/Handler.js";
import { filled, only } from "../kit/fields.js";
import type { CustomerRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** The customer, for one who may see and change what it pays; a 403 for a plain member. */
export function billingOf({ subject }: PortalCall): CustomerRecord {
  if (subject.member?.role === "member") {
    throw notPermitted("Only owners and billing managers can access billing features.");
  }
  return subject.customer;
}

/** Changes what was sent, or refuses with the first thing that stands against it. */
export function updatePortalCustomer(
  call: PortalCall,
  changes: CustomerPortalCustomerUpdate,
): CustomerRecord {
  const customer = billingOf(call);
  if (changes.billing_address === null) {
    const msg = "Customer billing address cannot be reset to null once set.";
    throw refuse("billing_address", msg, null, { type: "missing" });
  }
  checkPaymentMethod(call, customer, changes.default_payment_method_id);
  const tax_id = taxIdAfter(customer, changes);
  const next = filled(changes, "billing_name", "billing_address", "default_payment_method_id");
  return call.store.customers.put({ ...customer, ...next, tax_id, modified_at: call.now() });
}

function checkPaymentMethod(
  { store }: PortalCall,
  customer: CustomerRecord,
  id: string | null | undefined,
): void {
  const field = "default_payment_method_id";
  if (id === undefined) return;
  if (id === null) {
    throw refuse(field, "Default payment method cannot be reset to null.", null, { type: "missing" });
  }
  if (store.paymentMethods.get(id)?.customer_id === customer.id) return;
  throw refuse(field, "Payment method not found.", id, { type: "invalid" });
}

/** The customer as the portal writes it. */
export function presentPortalCustomer(store: Store, row: CustomerRecord): CustomerPortalCustomer {
  const shown = { ...presentCustomer(store, row), oauth_accounts: {} };
  return only(shown, FIELDS.CustomerPortalCustomer);
}
