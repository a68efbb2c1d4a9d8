// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomersListPaymentMethodsRequest {
  /** A UUID (version 4). */
  id: string;
  /** More than 0. Default: `1`. */
  page?: number | undefined;
  /** More than 0. Default: `10`. */
  limit?: number | undefined;
}

/** Checks a {@link CustomersListPaymentMethodsRequest}. */
export const CustomersListPaymentMethodsRequestSchema: ObjectSchema<CustomersListPaymentMethodsRequest> =
  /* @__PURE__ */ objectSchema<CustomersListPaymentMethodsRequest>({
    id: v.string(),
    page: v.optional(v.pipe(v.number(), v.integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.gtValue(0))),
  });
