// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalCustomersCheckEmailUpdate`. */
export interface CustomerPortalCustomersCheckEmailUpdateRequest {
  token: string;
}

/** Checks a {@link CustomerPortalCustomersCheckEmailUpdateRequest}. */
export const CustomerPortalCustomersCheckEmailUpdateRequestSchema: ObjectSchema<CustomerPortalCustomersCheckEmailUpdateRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalCustomersCheckEmailUpdateRequest>({ token: string() });
