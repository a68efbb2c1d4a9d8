// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { type MetadataQuery, MetadataQuerySchema } from "./MetadataQuery.js";
import type { OrderSortProperty } from "./OrderSortProperty.js";
import type { OrderStatus } from "./OrderStatus.js";
import { objectSchema } from "./objectSchema.js";
import type { ProductBillingType } from "./ProductBillingType.js";
import { date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `ordersList`. */
export interface OrdersListRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  productId?: string | readonly string[] | null | undefined;
  productBillingType?: ProductBillingType | readonly ProductBillingType[] | null | undefined;
  /** A UUID (version 4). */
  discountId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  customerId?: string | readonly string[] | null | undefined;
  externalCustomerId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  checkoutId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  subscriptionId?: string | readonly string[] | null | undefined;
  status?: OrderStatus | readonly OrderStatus[] | null | undefined;
  createdAfter?: Date | null | undefined;
  createdBefore?: Date | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-created_at"]`. */
  sorting?: readonly OrderSortProperty[] | null | undefined;
  metadata?: MetadataQuery | undefined;
}

/** Checks a {@link OrdersListRequest}. */
export const OrdersListRequestSchema: ObjectSchema<OrdersListRequest> =
  /* @__PURE__ */ objectSchema<OrdersListRequest>({
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    productId: v.nullish(unionSchema(string(), listSchema(string()))),
    productBillingType: v.nullish(unionSchema(string(), listSchema(string()))),
    discountId: v.nullish(unionSchema(string(), listSchema(string()))),
    customerId: v.nullish(unionSchema(string(), listSchema(string()))),
    externalCustomerId: v.nullish(unionSchema(string(), listSchema(string()))),
    checkoutId: v.nullish(unionSchema(string(), listSchema(string()))),
    subscriptionId: v.nullish(unionSchema(string(), listSchema(string()))),
    status: v.nullish(unionSchema(string(), listSchema(string()))),
    createdAfter: v.nullish(date()),
    createdBefore: v.nullish(date()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
    metadata: v.optional(MetadataQuerySchema),
  });
