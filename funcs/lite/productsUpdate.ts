// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { Product } from "../../models/Product.js";
import type { ProductsUpdateRequest } from "../../models/ProductsUpdateRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link productsUpdate} can fail with. */
export type ProductsUpdateError =
  | APIError<"NotPermitted", NotPermitted>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Changes the given fields of a product, and returns the product.
 *
 * Fields left out stay as they are; `prices`, `medias`, `attachedCustomFields` and `metadata` are
 * replaced as a whole. A price cannot be changed: one that is left out of `prices` is archived, so
 * name with `{ id }` what is to stay. Subscriptions keep the prices that they were bought at.
 * `isArchived: true` ends the sale and takes the product off its checkout links, deleting those
 * that have no other; `false` brings back the sale, but not the links. Sends the `product.updated`
 * webhook.
 *
 * `ResourceNotFound`: the token reaches no such product. `NotPermitted`: the token's user may not
 * manage products. `HTTPValidationError`: the interval would change; a one-time product would get
 * a trial; the prices do not go together: at most one fixed, one by seat or by unit, and one for
 * each meter, or a custom one with meters only, the same kinds and one `taxBehavior` for each
 * currency, and the organization's default currency among them; metered prices and prices by unit
 * need a recurring product; a meter, file or custom field is missing; or a field is wrong.
 *
 * `PATCH /v1/products/{id}`. Scopes: `products:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const productsUpdate: Endpoint<ProductsUpdateRequest, Product, ProductsUpdateError> =
  /* @__PURE__ */ endpoint({
    method: "PATCH",
    path: "/v1/products/{id}",
    bodyKey: "productUpdate",
    errors: ["NotPermitted", "ResourceNotFound", "HTTPValidationError"],
    encode: jsonBody,
    read: json,
  });
