// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The session behind a token. */
export interface CustomerCustomerSession {
  /** After this the token is refused. */
  expiresAt: Date;
  /** Where the portal's way back leads, as given to `customerSessionsCreate`. Null: nowhere. */
  returnUrl: string | null;
}

/** Checks a {@link CustomerCustomerSession}. */
export const CustomerCustomerSessionSchema: ObjectSchema<CustomerCustomerSession> =
  /* @__PURE__ */ objectSchema<CustomerCustomerSession>({ expiresAt: date(), returnUrl: nullish(string()) });
