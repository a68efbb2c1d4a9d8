// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import { type Product, ProductSchema } from "./Product.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of products as the API sends it. */
export interface ListResourceProduct {
  items: Product[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceProduct}. */
export const ListResourceProductSchema: ObjectSchema<ListResourceProduct> =
  /* @__PURE__ */ objectSchema<ListResourceProduct>({
    items: listSchema(ProductSchema),
    pagination: PaginationSchema,
  });
