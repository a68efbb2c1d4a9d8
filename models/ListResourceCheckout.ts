// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Checkout, CheckoutSchema } from "./Checkout.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of checkout sessions as the API sends it. */
export interface ListResourceCheckout {
  items: Checkout[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceCheckout}. */
export const ListResourceCheckoutSchema: ObjectSchema<ListResourceCheckout> =
  /* @__PURE__ */ objectSchema<ListResourceCheckout>({
    items: listSchema(CheckoutSchema),
    pagination: PaginationSchema,
  });
