import type { CustomerPortalCustomerUpdate } from "../api/requests.js";
import { checkedTaxId } from "../customers/checkedTaxId.js";
import { bodyIssue, polarRequestValidationError } from "../http/ApiError.js";
import type { PortalCall } from "../http/Call.js";
import type { Issue } from "../read/Outcome.js";
import type { CustomerRecord } from "../store/records.js";
import type { MockAddress } from "../wire/MockCustomer.js";
import { billingOf } from "./billingOf.js";

/** Changes what was sent, or refuses with the first thing that stands against it. */
export function updatePortalCustomer(
  call: PortalCall,
  changes: CustomerPortalCustomerUpdate,
): CustomerRecord {
  const customer = billingOf(call);
  const issue = addressIssue(changes) ?? paymentMethodIssue(call, customer, changes);
  if (issue !== undefined) throw polarRequestValidationError([issue]);
  const billing_address = changes.billing_address ?? customer.billing_address;
  return call.store.customers.put({
    ...customer,
    billing_name: changes.billing_name ?? customer.billing_name,
    billing_address,
    tax_id: taxIdAfter(customer, changes, billing_address),
    default_payment_method_id: changes.default_payment_method_id ?? customer.default_payment_method_id,
    modified_at: call.now(),
  });
}

function addressIssue({ billing_address }: CustomerPortalCustomerUpdate): Issue | undefined {
  const msg = "Customer billing address cannot be reset to null once set.";
  return billing_address === null ? bodyIssue("billing_address", msg, null, "missing") : undefined;
}

function paymentMethodIssue(
  { store }: PortalCall,
  customer: CustomerRecord,
  { default_payment_method_id: id }: CustomerPortalCustomerUpdate,
): Issue | undefined {
  if (id === undefined) return undefined;
  const field = "default_payment_method_id";
  if (id === null)
    return bodyIssue(field, "Default payment method cannot be reset to null.", null, "missing");
  const known = store.paymentMethods.get(id)?.customer_id === customer.id;
  return known ? undefined : bodyIssue(field, "Payment method not found.", id, "invalid");
}

/** A new number is checked; an old one is checked again where the address moved. */
function taxIdAfter(
  customer: CustomerRecord,
  changes: CustomerPortalCustomerUpdate,
  billingAddress: MockAddress | null,
): CustomerRecord["tax_id"] {
  if (changes.tax_id === null) return null;
  if (changes.tax_id !== undefined) return checkedTaxId(changes.tax_id, billingAddress);
  const again = changes.billing_address !== undefined && customer.tax_id !== null;
  return again ? checkedTaxId(customer.tax_id[0], billingAddress) : customer.tax_id;
}
