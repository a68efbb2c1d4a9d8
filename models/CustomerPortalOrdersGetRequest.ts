// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `customerPortalOrdersGet`. */
export interface CustomerPortalOrdersGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalOrdersGetRequest}. */
export const CustomerPortalOrdersGetRequestSchema: ObjectSchema<CustomerPortalOrdersGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalOrdersGetRequest>({ id: v.string() });
