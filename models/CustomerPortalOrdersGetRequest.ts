// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalOrdersGet`. */
export interface CustomerPortalOrdersGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalOrdersGetRequest}. */
export const CustomerPortalOrdersGetRequestSchema: ObjectSchema<CustomerPortalOrdersGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalOrdersGetRequest>({ id: uuid() });
