// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Product } from "../../models/Product.js";
import type { ProductsListRequest } from "../../models/ProductsListRequest.js";

/** What {@link productsList} can fail with. */
export type ProductsListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

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
export const productsList: ListEndpointWithDefaults<ProductsListRequest, Product, ProductsListError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/products/",
    errors: ["HTTPValidationError"],
    encode: query,
    read: page,
  });
