import type { Address } from "../api/answers.js";
import type { CustomerPortalCustomerUpdate } from "../api/requests.js";
import { checkedTaxId } from "../customers/checkedTaxId.js";
import type { PortalCall } from "../http/Call.js";
import { refuse } from "../http/refuse.js";
import { filled } from "../kit/changed.js";
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
  const tax_id = taxIdAfter(customer, changes, changes.billing_address ?? customer.billing_address);
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

/** A new number is checked; an old one is checked again where the address moved. */
function taxIdAfter(
  customer: CustomerRecord,
  changes: CustomerPortalCustomerUpdate,
  billingAddress: Address | null,
): CustomerRecord["tax_id"] {
  if (changes.tax_id === null) return null;
  if (changes.tax_id !== undefined) return checkedTaxId(changes.tax_id, billingAddress);
  const again = changes.billing_address !== undefined && customer.tax_id !== null;
  return again ? checkedTaxId(customer.tax_id[0], billingAddress) : customer.tax_id;
}
