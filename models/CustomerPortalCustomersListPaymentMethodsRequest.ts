// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { integer } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalCustomersListPaymentMethods`. */
export interface CustomerPortalCustomersListPaymentMethodsRequest {
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
}

/** Checks a {@link CustomerPortalCustomersListPaymentMethodsRequest}. */
export const CustomerPortalCustomersListPaymentMethodsRequestSchema: ObjectSchema<CustomerPortalCustomersListPaymentMethodsRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalCustomersListPaymentMethodsRequest>({
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
  });
