// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Product } from "../../models/Product.js";
import type { ProductsGetRequest } from "../../models/ProductsGetRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link productsGet} can fail with. */
export type ProductsGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a product by its ID, also an archived one.
 *
 * `ResourceNotFound`: the token reaches no such product. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/products/{id}`. Scopes: `products:read` or `products:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const productsGet: Endpoint<ProductsGetRequest, Product, ProductsGetError> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/products/{id}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: json,
});
