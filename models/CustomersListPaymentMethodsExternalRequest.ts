// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Whose payment methods `customersListPaymentMethodsExternal` lists, and which page. */
export interface CustomersListPaymentMethodsExternalRequest {
  /** The customer's ID in your system. May hold any character but a slash. */
  externalId: string;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** Items a page. More than 100 counts as 100. An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
}

/** Checks a {@link CustomersListPaymentMethodsExternalRequest}. */
export const CustomersListPaymentMethodsExternalRequestSchema: ObjectSchema<CustomersListPaymentMethodsExternalRequest> =
  /* @__PURE__ */ objectSchema<CustomersListPaymentMethodsExternalRequest>({
    externalId: string(),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
  });
