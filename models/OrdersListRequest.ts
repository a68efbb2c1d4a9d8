// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { listSchema } from "./listSchema.js";
import { type MetadataQuery, MetadataQuerySchema } from "./MetadataQuery.js";
import type { OrderSortProperty } from "./OrderSortProperty.js";
import type { OrderStatus } from "./OrderStatus.js";
import { objectSchema } from "./objectSchema.js";
import type { ProductBillingType } from "./ProductBillingType.js";
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
    organizationId: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    productId: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    productBillingType: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    discountId: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    customerId: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    externalCustomerId: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    checkoutId: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    subscriptionId: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    status: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    createdAfter: v.nullish(v.date()),
    createdBefore: v.nullish(v.date()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(v.string())),
    metadata: v.optional(MetadataQuerySchema),
  });
