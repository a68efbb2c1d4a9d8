// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { ProductSchema } from "../models/Product.js";
import { ProductCreateSchema } from "../models/ProductCreate.js";
import { productsCreate as lite } from "./lite/productsCreate.js";

export type { ProductsCreateError } from "./lite/productsCreate.js";

/**
 * Creates a product with its prices, and returns it.
 *
 * Whether it recurs, and how often, is for good. It grants nothing until `productsUpdateBenefits`.
 * Sends the `product.created` webhook. After a timeout, look for it with `productsList` before
 * creating it again.
 *
 * `HTTPValidationError`: the prices do not go together: at most one fixed, one by seat or by unit,
 * and one for each meter, or a custom one with meters only, the same kinds and one `taxBehavior`
 * for each currency, and the organization's default currency among them; metered prices and prices
 * by unit need a recurring product; a meter, file or custom field is missing; or a field is wrong.
 * Prices by seat, prices by unit and a meter interval are also refused where Polar has not enabled
 * them for the organization.
 *
 * `POST /v1/products/`. Scopes: `products:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const productsCreate: typeof lite = /* @__PURE__ */ checked(lite, ProductCreateSchema, ProductSchema);
