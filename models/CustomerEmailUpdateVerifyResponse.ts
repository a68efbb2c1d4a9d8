// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A session to go on with after a change of e-mail. */
export interface CustomerEmailUpdateVerifyResponse {
  /** A new customer session token. A secret. */
  token: string;
}

/** Checks a {@link CustomerEmailUpdateVerifyResponse}. */
export const CustomerEmailUpdateVerifyResponseSchema: ObjectSchema<CustomerEmailUpdateVerifyResponse> =
  /* @__PURE__ */ objectSchema<CustomerEmailUpdateVerifyResponse>({ token: string() });
