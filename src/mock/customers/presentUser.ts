import type { CustomerRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import { presentCustomer } from "./presentCustomer.js";

/** A customer as the API showed it when customers were called users. */
export interface MockUser {
  readonly id: string;
  readonly email: string | null;
  /** The first letter of the name, or of the e-mail. */
  readonly public_name: string;
  readonly avatar_url: string | null;
  readonly github_username: null;
}

/** The customer as a user. */
export function presentUser(store: Store, customer: CustomerRecord): MockUser {
  const { id, email, name } = customer;
  const { avatar_url } = presentCustomer(store, customer);
  return { id, email, public_name: (name ?? email ?? "").slice(0, 1), avatar_url, github_username: null };
}
