// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Discount } from "../../models/Discount.js";
import type { DiscountsUpdateRequest } from "../../models/DiscountsUpdateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link discountsUpdate} can fail with. */
export type DiscountsUpdateError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Changes the given fields of a discount, and returns the discount.
 *
 * Fields left out stay as they are; `products`, `amounts` and `metadata` are replaced as a whole.
 * Null removes code, dates and limits. An empty `products` makes it good for all products. Fields
 * of the other type are ignored. Sends the `discount.updated` webhook.
 *
 * `ResourceNotFound`: the token reaches no such discount. `HTTPValidationError`: another `type` or
 * `duration`; another value or `durationInMonths` after the first redemption (make a new discount
 * instead); the code is taken; a product is missing; or a field is wrong.
 *
 * `PATCH /v1/discounts/{id}`. Scopes: `discounts:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const discountsUpdate: Endpoint<DiscountsUpdateRequest, Discount, DiscountsUpdateError> =
  /* @__PURE__ */ endpoint({
    method: "PATCH",
    path: "/v1/discounts/{id}",
    bodyKey: "discountUpdate",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    encode: jsonBody,
    read: json,
  });
