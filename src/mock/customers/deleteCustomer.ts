import { revokeGrant } from "../benefitGrants/grantBenefit.js";
import { customerEvent } from "../engine/systemEvents.js";
import type { Call } from "../http/Handler.js";
import { sha256 } from "../kit/sha256.js";
import { membersOf } from "../members/membersOf.js";
import type { CustomerRecord } from "../store/records.js";
import { isRevocable, revokeSubscription } from "../subscriptions/cancelSubscription.js";

/** Hides the customer and its members, ends what it holds, and frees its external ID. */
export function deleteCustomer(call: Call, customer: CustomerRecord, anonymize: boolean): void {
  const { store } = call;
  const deleted_at = call.now();
  for (const member of membersOf(store, customer.id)) store.members.put({ ...member, deleted_at });

  function own(row: { readonly customer_id: string }): boolean {
    return row.customer_id === customer.id;
  }

  for (const subscription of store.subscriptions.where(own)) {
    if (isRevocable(subscription)) revokeSubscription(call, subscription);
  }
  for (const grant of store.benefitGrants.where(own)) revokeGrant(call, grant);
  const deleted = { ...customer, external_id: null, deleted_at, modified_at: deleted_at };
  customerEvent(call, "customer.deleted", customer);
  store.customers.put(anonymize ? anonymized(deleted) : deleted);
}

/** Erases personal data. A business, known by its tax number, keeps its name. */
function anonymized(customer: CustomerRecord): CustomerRecord {
  function hashed(value: string): string {
    return sha256(customer.created_at + value);
  }

  const { email, name, billing_name } = customer;
  return {
    ...customer,
    email: email === null ? null : `${hashed(email)}@anonymized.polar.sh`,
    email_verified: false,
    name: name !== null && customer.tax_id === null ? hashed(name) : name,
    billing_name: billing_name === null ? null : hashed(billing_name),
    billing_address: null,
  };
}
