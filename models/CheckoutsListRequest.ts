// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { CheckoutSortProperty } from "./CheckoutSortProperty.js";
import type { CheckoutStatus } from "./CheckoutStatus.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `checkoutsList`. */
export interface CheckoutsListRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  productId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  customerId?: string | readonly string[] | null | undefined;
  externalCustomerId?: string | readonly string[] | null | undefined;
  status?: CheckoutStatus | readonly CheckoutStatus[] | null | undefined;
  query?: string | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-created_at"]`. */
  sorting?: readonly CheckoutSortProperty[] | null | undefined;
}

/** Checks a {@link CheckoutsListRequest}. */
export const CheckoutsListRequestSchema: ObjectSchema<CheckoutsListRequest> =
  /* @__PURE__ */ objectSchema<CheckoutsListRequest>({
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    productId: v.nullish(unionSchema(string(), listSchema(string()))),
    customerId: v.nullish(unionSchema(string(), listSchema(string()))),
    externalCustomerId: v.nullish(unionSchema(string(), listSchema(string()))),
    status: v.nullish(unionSchema(string(), listSchema(string()))),
    query: v.nullish(string()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
  });
