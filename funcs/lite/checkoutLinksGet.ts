// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CheckoutLink } from "../../models/CheckoutLink.js";
import type { CheckoutLinksGetRequest } from "../../models/CheckoutLinksGetRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link checkoutLinksGet} can fail with. */
export type CheckoutLinksGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a checkout link by its ID.
 *
 * `ResourceNotFound`: the token reaches no such link. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/checkout-links/{id}`. Scopes: `checkout_links:read` or `checkout_links:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const checkoutLinksGet: Endpoint<CheckoutLinksGetRequest, CheckoutLink, CheckoutLinksGetError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/checkout-links/{id}",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    read: json,
  });
