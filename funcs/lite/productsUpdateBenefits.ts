// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { Product } from "../../models/Product.js";
import type { ProductsUpdateBenefitsRequest } from "../../models/ProductsUpdateBenefitsRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link productsUpdateBenefits} can fail with. */
export type ProductsUpdateBenefitsError =
  | APIError<"NotPermitted", NotPermitted>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const productsUpdateBenefits: Endpoint<
  ProductsUpdateBenefitsRequest,
  Product,
  ProductsUpdateBenefitsError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/products/{id}/benefits",
  bodyKey: "productBenefitsUpdate",
  errors: ["NotPermitted", "ResourceNotFound", "HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
