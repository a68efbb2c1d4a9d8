// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import { type Refund, RefundSchema } from "./Refund.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of refunds as the API sends it. */
export interface ListResourceRefund {
  items: Refund[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceRefund}. */
export const ListResourceRefundSchema: ObjectSchema<ListResourceRefund> =
  /* @__PURE__ */ objectSchema<ListResourceRefund>({
    items: listSchema(RefundSchema),
    pagination: PaginationSchema,
  });
