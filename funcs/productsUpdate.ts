// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { ProductSchema } from "../models/Product.js";
import { ProductsUpdateRequestSchema } from "../models/ProductsUpdateRequest.js";
import { productsUpdate as lite } from "./lite/productsUpdate.js";

export type { ProductsUpdateError } from "./lite/productsUpdate.js";

/**
 * `PATCH /v1/products/{id}`. Scopes: `products:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const productsUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  ProductsUpdateRequestSchema,
  ProductSchema,
);
