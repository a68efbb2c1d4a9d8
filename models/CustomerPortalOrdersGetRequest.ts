// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalOrdersGet`. */
export interface CustomerPortalOrdersGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalOrdersGetRequest}. */
export const CustomerPortalOrdersGetRequestSchema: ObjectSchema<CustomerPortalOrdersGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalOrdersGetRequest>({ id: v.string() });
