import { presentCustomer } from "../customers/presentCustomer.js";
import type { CustomerRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import type { MockCustomer } from "../wire/MockCustomer.js";

/** What a customer sees of itself. */
type PortalCustomer = Pick<
  MockCustomer,
  | "created_at"
  | "modified_at"
  | "id"
  | "email"
  | "email_verified"
  | "name"
  | "billing_name"
  | "billing_address"
  | "tax_id"
  | "default_payment_method_id"
  | "type"
  | "locale"
> & { readonly oauth_accounts: Readonly<Record<string, never>> };

/** The customer as the portal writes it. */
export function presentPortalCustomer(store: Store, row: CustomerRecord): PortalCustomer {
  const customer = presentCustomer(store, row);
  return {
    created_at: customer.created_at,
    modified_at: customer.modified_at,
    id: customer.id,
    email: customer.email,
    email_verified: customer.email_verified,
    name: customer.name,
    billing_name: customer.billing_name,
    billing_address: customer.billing_address,
    tax_id: customer.tax_id,
    oauth_accounts: {},
    default_payment_method_id: customer.default_payment_method_id,
    type: customer.type,
    locale: customer.locale,
  };
}
