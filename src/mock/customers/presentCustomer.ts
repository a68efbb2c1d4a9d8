import { sha256 } from "../kit/sha256.js";
import { stamps } from "../kit/stamps.js";
import { wireTimestampOrNull } from "../kit/timestamp.js";
import { ownerOf } from "../members/membersOf.js";
import type { CustomerRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import type { MockCustomer, MockShownCustomer } from "../wire/MockCustomer.js";

/** The customer as the API writes it. */
export function presentCustomer(store: Store, customer: CustomerRecord): MockShownCustomer {
  const email = customer.email ?? ownerOf(store, customer.id)?.email;
  const shown: MockCustomer = {
    id: customer.id,
    ...stamps(customer),
    // fromEntries defines properties, so even a "__proto__" becomes a plain one.
    metadata: Object.fromEntries(customer.metadata),
    external_id: customer.external_id,
    email: customer.email,
    email_verified: customer.email_verified,
    type: customer.type,
    name: customer.name,
    billing_name: customer.billing_name ?? customer.name,
    billing_address: customer.billing_address,
    tax_id: customer.tax_id,
    locale: customer.locale,
    organization_id: customer.organization_id,
    default_payment_method_id: customer.default_payment_method_id,
    deleted_at: wireTimestampOrNull(customer.deleted_at),
    first_user_event_at: wireTimestampOrNull(customer.first_user_event_at),
    avatar_url: email === undefined ? null : avatarUrl(email),
  };
  // No individual is made without an e-mail address, nor loses it.
  return shown as MockShownCustomer;
}

function avatarUrl(email: string): string {
  return `https://www.gravatar.com/avatar/${sha256(email.toLowerCase())}?d=404`;
}
