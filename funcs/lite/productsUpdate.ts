// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
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
 * `PATCH /v1/products/{id}`. Scopes: `products:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const productsUpdate: Endpoint<ProductsUpdateRequest, Product, ProductsUpdateError> =
  /* @__PURE__ */ endpoint({
    method: "PATCH",
    path: "/v1/products/{id}",
    bodyKey: "productUpdate",
    errors: ["NotPermitted", "ResourceNotFound", "HTTPValidationError"],
    alias: (name) => (/^(archived|unit_label)$/.test(name) ? "metadata" : name),
    encode: jsonBody,
    read: json,
  });
