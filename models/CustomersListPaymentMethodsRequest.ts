// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { integer } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** Whose payment methods `customersListPaymentMethods` lists, and which page. */
export interface CustomersListPaymentMethodsRequest {
  /** The customer's Polar ID. A UUID (version 4). */
  id: string;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** Items a page. More than 100 counts as 100. An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
}

/** Checks a {@link CustomersListPaymentMethodsRequest}. */
export const CustomersListPaymentMethodsRequestSchema: ObjectSchema<CustomersListPaymentMethodsRequest> =
  /* @__PURE__ */ objectSchema<CustomersListPaymentMethodsRequest>({
    id: uuid(),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
  });
