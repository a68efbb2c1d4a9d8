// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { ProductSchema } from "../models/Product.js";
import { ProductsUpdateBenefitsRequestSchema } from "../models/ProductsUpdateBenefitsRequest.js";
import { productsUpdateBenefits as lite } from "./lite/productsUpdateBenefits.js";

export type { ProductsUpdateBenefitsError } from "./lite/productsUpdateBenefits.js";

/**
 * `POST /v1/products/{id}/benefits`. Scopes: `products:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const productsUpdateBenefits: typeof lite = /* @__PURE__ */ checked(
  lite,
  ProductsUpdateBenefitsRequestSchema,
  ProductSchema,
);
