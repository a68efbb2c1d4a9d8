// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Product } from "../../models/Product.js";
import type { ProductCreate } from "../../models/ProductCreate.js";

/** What {@link productsCreate} can fail with. */
export type ProductsCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * `POST /v1/products/`. Scopes: `products:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const productsCreate: Endpoint<ProductCreate, Product, ProductsCreateError> = /* @__PURE__ */ endpoint(
  {
    method: "POST",
    path: "/v1/products/",
    errors: ["HTTPValidationError"],
    alias: (name) => (/^(archived|unit_label)$/.test(name) ? "metadata" : name),
    encode: jsonBody,
    read: json,
  },
);
