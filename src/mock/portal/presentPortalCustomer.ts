import type { CustomerPortalCustomer } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { only } from "../kit/fields.js";
import type { CustomerRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** The customer as the portal writes it. */
export function presentPortalCustomer(store: Store, row: CustomerRecord): CustomerPortalCustomer {
  const shown = { ...presentCustomer(store, row), oauth_accounts: {} };
  return only(shown, FIELDS.CustomerPortalCustomer);
}
