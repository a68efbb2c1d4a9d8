// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalSubscriptionsGet`. */
export interface CustomerPortalSubscriptionsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalSubscriptionsGetRequest}. */
export const CustomerPortalSubscriptionsGetRequestSchema: ObjectSchema<CustomerPortalSubscriptionsGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalSubscriptionsGetRequest>({ id: v.string() });
