// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { ProductSchema } from "../models/Product.js";
import { ProductCreateSchema } from "../models/ProductCreate.js";
import { productsCreate as lite } from "./lite/productsCreate.js";

export type { ProductsCreateError } from "./lite/productsCreate.js";

/**
 * `POST /v1/products/`. Scopes: `products:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const productsCreate: typeof lite = /* @__PURE__ */ checked(lite, ProductCreateSchema, ProductSchema);
