// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The e-mail that the customer wants. */
export interface CustomerEmailUpdateRequest {
  /** Gets a link that proves that it is the customer's. An e-mail address. */
  email: string;
}

/** Checks a {@link CustomerEmailUpdateRequest}. */
export const CustomerEmailUpdateRequestSchema: ObjectSchema<CustomerEmailUpdateRequest> =
  /* @__PURE__ */ objectSchema<CustomerEmailUpdateRequest>({ email: string() });
