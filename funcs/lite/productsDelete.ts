// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { nothing } from "../../core/read/nothing.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { ProductNotDeletable } from "../../models/ProductNotDeletable.js";
import type { ProductsDeleteRequest } from "../../models/ProductsDeleteRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link productsDelete} can fail with. */
export type ProductsDeleteError =
  | APIError<"NotPermitted", NotPermitted>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"ProductNotDeletable", ProductNotDeletable>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const productsDelete: Endpoint<ProductsDeleteRequest, undefined, ProductsDeleteError> =
  /* @__PURE__ */ endpoint({
    method: "DELETE",
    path: "/v1/products/{id}",
    errors: ["NotPermitted", "ResourceNotFound", "ProductNotDeletable", "HTTPValidationError"],
    read: nothing,
  });
