// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Discount, DiscountSchema } from "./Discount.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of discounts as the API sends it. */
export interface ListResourceDiscount {
  items: Discount[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceDiscount}. */
export const ListResourceDiscountSchema: ObjectSchema<ListResourceDiscount> =
  /* @__PURE__ */ objectSchema<ListResourceDiscount>({
    items: listSchema(DiscountSchema),
    pagination: PaginationSchema,
  });
