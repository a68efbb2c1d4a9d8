// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { ProductSchema } from "../models/Product.js";
import { ProductsUpdateBenefitsRequestSchema } from "../models/ProductsUpdateBenefitsRequest.js";
import { productsUpdateBenefits as lite } from "./lite/productsUpdateBenefits.js";

export type { ProductsUpdateBenefitsError } from "./lite/productsUpdateBenefits.js";

/**
 * Sets which benefits a product grants, and returns the product.
 *
 * The list replaces the one before; its order is how customers see it, and an empty one takes all
 * away. Everybody who has bought the product gets what is added and loses what is taken away, in
 * the background; for a product sold by seat, everybody who holds a seat. Sends the
 * `product.updated` webhook.
 *
 * `ResourceNotFound`: the token reaches no such product. `NotPermitted`: the token's user may not
 * manage products. `HTTPValidationError`: a benefit is missing or another organization's, or may
 * not be added or removed by hand.
 *
 * `POST /v1/products/{id}/benefits`. Scopes: `products:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const productsUpdateBenefits: typeof lite = /* @__PURE__ */ checked(
  lite,
  ProductsUpdateBenefitsRequestSchema,
  ProductSchema,
);
