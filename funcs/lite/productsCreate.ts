// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Product } from "../../models/Product.js";
import type { ProductCreate } from "../../models/ProductCreate.js";

/** What {@link productsCreate} can fail with. */
export type ProductsCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

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
export const productsCreate: Endpoint<ProductCreate, Product, ProductsCreateError> = /* @__PURE__ */ endpoint(
  {
    method: "POST",
    path: "/v1/products/",
    errors: ["HTTPValidationError"],
    encode: jsonBody,
    read: json,
  },
);
