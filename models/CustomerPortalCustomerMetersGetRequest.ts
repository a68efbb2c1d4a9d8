// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalCustomerMetersGet`. */
export interface CustomerPortalCustomerMetersGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalCustomerMetersGetRequest}. */
export const CustomerPortalCustomerMetersGetRequestSchema: ObjectSchema<CustomerPortalCustomerMetersGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalCustomerMetersGetRequest>({ id: uuid() });
