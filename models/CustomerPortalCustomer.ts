// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type Address, AddressSchema } from "./Address.js";
import {
  type CustomerPortalOAuthAccount,
  CustomerPortalOAuthAccountSchema,
} from "./CustomerPortalOAuthAccount.js";
import type { CustomerType } from "./CustomerType.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { TaxIDFormat } from "./TaxIDFormat.js";

export interface CustomerPortalCustomer {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  email: string | null;
  emailVerified: boolean;
  name: string | null;
  billingName: string | null;
  billingAddress: Address | null;
  taxId: [string, Open<TaxIDFormat>] | null;
  /** Keys and values travel as they are. */
  oauthAccounts: Record<string, CustomerPortalOAuthAccount>;
  /** A UUID (version 4). */
  defaultPaymentMethodId?: string | null | undefined;
  type?: Open<CustomerType> | null | undefined;
  locale?: string | null | undefined;
}

/** Checks a {@link CustomerPortalCustomer}. */
export const CustomerPortalCustomerSchema: ObjectSchema<CustomerPortalCustomer> =
  /* @__PURE__ */ objectSchema<CustomerPortalCustomer>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    email: nullish(v.string()),
    emailVerified: v.boolean(),
    name: nullish(v.string()),
    billingName: nullish(v.string()),
    billingAddress: nullish(AddressSchema),
    taxId: nullish(v.tuple([v.string(), v.string()])),
    oauthAccounts: mapSchema(CustomerPortalOAuthAccountSchema),
    defaultPaymentMethodId: nullish(v.string()),
    type: nullish(v.string()),
    locale: nullish(v.string()),
  });
