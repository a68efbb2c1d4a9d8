import type { Customer } from "../api/answers.js";
import { sha256 } from "../kit/sha256.js";
import { ownerOf } from "../members/membersOf.js";
import type { CustomerRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

export function presentCustomer(store: Store, customer: CustomerRecord): Customer {
  const email = customer.email ?? ownerOf(store, customer.id)?.email;
  const billing_name = customer.billing_name ?? customer.name;
  const avatar_url = email === undefined ? null : avatarUrl(email);
  // No individual is made without an e-mail address, nor loses it.
  return { ...customer, billing_name, avatar_url } as Customer;
}

function avatarUrl(email: string): string {
  return `https://www.gravatar.com/avatar/${sha256(email.toLowerCase())}?d=404`;
}
