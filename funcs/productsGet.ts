// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { ProductSchema } from "../models/Product.js";
import { ProductsGetRequestSchema } from "../models/ProductsGetRequest.js";
import { productsGet as lite } from "./lite/productsGet.js";

export type { ProductsGetError } from "./lite/productsGet.js";

/**
 * Gets a product by its ID, also an archived one.
 *
 * `ResourceNotFound`: the token reaches no such product. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/products/{id}`. Scopes: `products:read` or `products:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const productsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  ProductsGetRequestSchema,
  ProductSchema,
);
