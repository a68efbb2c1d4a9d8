// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { ListResourceProductSchema } from "../models/ListResourceProduct.js";
import { ProductsListRequestSchema } from "../models/ProductsListRequest.js";
import { productsList as lite } from "./lite/productsList.js";

export type { ProductsListError } from "./lite/productsList.js";

/**
 * Lists the products that the token reaches, the newest first, a page at a time.
 *
 * A product must pass all filters that are set; without `isArchived` and `visibility` archived
 * ones and drafts are listed as well. A page past the end is empty, not an error.
 * `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/products/`. Scopes: `products:read` or `products:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const productsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  ProductsListRequestSchema,
  ListResourceProductSchema,
);
