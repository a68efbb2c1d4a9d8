import type { CustomerPortalCustomerUpdate } from "../api/requests.js";
import { taxIdAfter } from "../customers/checkedTaxId.js";
import { refuse } from "../http/ApiError.js";
import type { PortalCall } from "../http/Handler.js";
import { filled } from "../kit/fields.js";
import type { CustomerRecord } from "../store/records.js";
import { billingOf } from "./billingOf.js";

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
