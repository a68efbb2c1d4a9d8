// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalSubscriptionsGet`. */
export interface CustomerPortalSubscriptionsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalSubscriptionsGetRequest}. */
export const CustomerPortalSubscriptionsGetRequestSchema: ObjectSchema<CustomerPortalSubscriptionsGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalSubscriptionsGetRequest>({ id: uuid() });
