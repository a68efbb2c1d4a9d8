// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { CustomerOrderSortProperty } from "./CustomerOrderSortProperty.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import type { ProductBillingType } from "./ProductBillingType.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `customerPortalOrdersList`. */
export interface CustomerPortalOrdersListRequest {
  /** A UUID (version 4). */
  productId?: string | readonly string[] | null | undefined;
  productBillingType?: ProductBillingType | readonly ProductBillingType[] | null | undefined;
  /** A UUID (version 4). */
  subscriptionId?: string | readonly string[] | null | undefined;
  query?: string | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-created_at"]`. */
  sorting?: readonly CustomerOrderSortProperty[] | null | undefined;
}

/** Checks a {@link CustomerPortalOrdersListRequest}. */
export const CustomerPortalOrdersListRequestSchema: ObjectSchema<CustomerPortalOrdersListRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalOrdersListRequest>({
    productId: v.nullish(unionSchema(string(), listSchema(string()))),
    productBillingType: v.nullish(unionSchema(string(), listSchema(string()))),
    subscriptionId: v.nullish(unionSchema(string(), listSchema(string()))),
    query: v.nullish(string()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
  });
