// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The proof that a new e-mail is the customer's. */
export interface CustomerEmailUpdateVerifyRequest {
  /** From the link in the e-mail. Good once and for 30 minutes. */
  token: string;
}

/** Checks a {@link CustomerEmailUpdateVerifyRequest}. */
export const CustomerEmailUpdateVerifyRequestSchema: ObjectSchema<CustomerEmailUpdateVerifyRequest> =
  /* @__PURE__ */ objectSchema<CustomerEmailUpdateVerifyRequest>({ token: string() });
