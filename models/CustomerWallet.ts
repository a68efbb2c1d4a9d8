// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The customer's balance with the organization, in one currency. */
export interface CustomerWallet {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  customerId: string;
  /** In the currency's minor unit, such as cents. An integer. */
  balance: number;
  /** ISO 4217 code in lower case, such as `usd`. */
  currency: string;
}

/** Checks a {@link CustomerWallet}. */
export const CustomerWalletSchema: ObjectSchema<CustomerWallet> =
  /* @__PURE__ */ objectSchema<CustomerWallet>({
    id: string(),
    createdAt: date(),
    modifiedAt: nullish(date()),
    customerId: string(),
    balance: integer(),
    currency: string(),
  });
