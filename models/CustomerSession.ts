// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Customer, CustomerSchema } from "./Customer.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A session that acts as one customer, or as one of its members. */
export interface CustomerSession {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** The access token for `customerPortal…` functions. A secret, shown only here. */
  token: string;
  /** An hour after creation. */
  expiresAt: Date;
  returnUrl: string | null;
  /** Signs the customer in to Polar's portal: it holds the token, so it is a secret too. */
  customerPortalUrl: string;
  /** A UUID (version 4). */
  customerId: string;
  customer: Customer;
}

/** Checks a {@link CustomerSession}. */
export const CustomerSessionSchema: ObjectSchema<CustomerSession> =
  /* @__PURE__ */ objectSchema<CustomerSession>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    token: string(),
    expiresAt: date(),
    returnUrl: nullish(string()),
    customerPortalUrl: string(),
    customerId: string(),
    customer: CustomerSchema,
  });
