// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { ProductsDeleteRequestSchema } from "../models/ProductsDeleteRequest.js";
import { productsDelete as lite } from "./lite/productsDelete.js";

export type { ProductsDeleteError } from "./lite/productsDelete.js";

/**
 * Deletes a product that can be deleted; reads and lists no longer find it. Nothing comes back.
 *
 * `ProductNotDeletable`: its `isDeletable` is false; archive it with `productsUpdate` instead.
 * `NotPermitted`: the token's user may not manage products. `ResourceNotFound`: the token reaches
 * no such product, or it was deleted before. `HTTPValidationError`: the ID is no UUID.
 *
 * `DELETE /v1/products/{id}`. Scopes: `products:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `ProductNotDeletable` (409),
 * `HTTPValidationError` (422).
 */
export const productsDelete: typeof lite = /* @__PURE__ */ checked(
  lite,
  ProductsDeleteRequestSchema,
  undefined,
);
