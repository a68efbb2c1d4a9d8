// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import type { OrderExportColumn } from "./OrderExportColumn.js";
import type { OrderStatus } from "./OrderStatus.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `ordersExport`. */
export interface OrdersExportRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  productId?: string | readonly string[] | null | undefined;
  status?: OrderStatus | readonly OrderStatus[] | null | undefined;
  createdAfter?: Date | null | undefined;
  createdBefore?: Date | null | undefined;
  /** Default: `"UTC"`. */
  timezone?: string | undefined;
  columns?: OrderExportColumn | readonly OrderExportColumn[] | null | undefined;
}

/** Checks a {@link OrdersExportRequest}. */
export const OrdersExportRequestSchema: ObjectSchema<OrdersExportRequest> =
  /* @__PURE__ */ objectSchema<OrdersExportRequest>({
    organizationId: v.nullish(v.union([v.string(), v.array(v.string())])),
    productId: v.nullish(v.union([v.string(), v.array(v.string())])),
    status: v.nullish(v.union([v.string(), v.array(v.string())])),
    createdAfter: v.nullish(v.date()),
    createdBefore: v.nullish(v.date()),
    timezone: v.optional(v.string()),
    columns: v.nullish(v.union([v.string(), v.array(v.string())])),
  });
