// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import type { OrderExportColumn } from "./OrderExportColumn.js";
import type { OrderStatus } from "./OrderStatus.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

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
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    productId: v.nullish(unionSchema(string(), listSchema(string()))),
    status: v.nullish(unionSchema(string(), listSchema(string()))),
    createdAfter: v.nullish(date()),
    createdBefore: v.nullish(date()),
    timezone: v.optional(string()),
    columns: v.nullish(unionSchema(string(), listSchema(string()))),
  });
