// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Address, AddressSchema } from "./Address.js";
import {
  type CustomerPortalOAuthAccount,
  CustomerPortalOAuthAccountSchema,
} from "./CustomerPortalOAuthAccount.js";
import type { CustomerType } from "./CustomerType.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxIDFormat } from "./TaxIDFormat.js";
import { tupleSchema } from "./tupleSchema.js";

/** The customer as it sees itself. */
export interface CustomerPortalCustomer {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /**
   * Null if a team has none of its own. Changes through
   * `customerPortalCustomersRequestEmailUpdate`.
   */
  email: string | null;
  /** Whether the customer has shown that the e-mail is its own, such as by signing in with it. */
  emailVerified: boolean;
  name: string | null;
  /** The name for invoices. Falls back to `name`, so null means that neither is known. */
  billingName: string | null;
  /** Null until one is given. After that it can be replaced, but not removed. */
  billingAddress: Address | null;
  /**
   * The number with its format, such as `["DE123456789", "eu_vat"]`. Requests take this pair, or
   * the number alone.
   */
  taxId: [string, Open<TaxIDFormat>] | null;
  /**
   * Accounts that were connected in Polar's portal, such as at Discord or GitHub. Keys hold the
   * platform and the account's ID. Keys travel as they are.
   */
  oauthAccounts: Record<string, CustomerPortalOAuthAccount>;
  /** The saved payment method that is used unless another is chosen. A UUID (version 4). */
  defaultPaymentMethodId?: string | null | undefined;
  /** Null counts as `individual`. */
  type?: Open<CustomerType> | null | undefined;
  /** The customer's language, such as `en` or `pt-BR`. Null if not known. */
  locale?: string | null | undefined;
}

/** Checks a {@link CustomerPortalCustomer}. */
export const CustomerPortalCustomerSchema: ObjectSchema<CustomerPortalCustomer> =
  /* @__PURE__ */ objectSchema<CustomerPortalCustomer>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    email: nullish(string()),
    emailVerified: boolean(),
    name: nullish(string()),
    billingName: nullish(string()),
    billingAddress: nullish(AddressSchema),
    taxId: nullish(tupleSchema(string(), string())),
    oauthAccounts: mapSchema(CustomerPortalOAuthAccountSchema),
    defaultPaymentMethodId: nullish(string()),
    type: nullish(string()),
    locale: nullish(string()),
  });
