// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Discount } from "../../models/Discount.js";
import type { DiscountsGetRequest } from "../../models/DiscountsGetRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link discountsGet} can fail with. */
export type DiscountsGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a discount by its ID.
 *
 * There is no function that finds a discount by its code; `discountsList` with `query` comes
 * closest. `ResourceNotFound`: the token reaches no such discount. `HTTPValidationError`: the ID
 * is no UUID.
 *
 * `GET /v1/discounts/{id}`. Scopes: `discounts:read` or `discounts:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const discountsGet: Endpoint<DiscountsGetRequest, Discount, DiscountsGetError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/discounts/{id}",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    read: json,
  });
