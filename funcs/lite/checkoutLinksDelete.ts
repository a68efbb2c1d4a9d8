// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { nothing } from "../../core/read/nothing.js";
import type { CheckoutLinksDeleteRequest } from "../../models/CheckoutLinksDeleteRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link checkoutLinksDelete} can fail with. */
export type CheckoutLinksDeleteError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Deletes a checkout link; its address stops working. Nothing comes back.
 *
 * No function brings it back. Sessions that visitors have opened already can still be paid.
 * `ResourceNotFound`: the token reaches no such link, or it was deleted before.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `DELETE /v1/checkout-links/{id}`. Scopes: `checkout_links:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const checkoutLinksDelete: Endpoint<CheckoutLinksDeleteRequest, undefined, CheckoutLinksDeleteError> =
  /* @__PURE__ */ endpoint({
    method: "DELETE",
    path: "/v1/checkout-links/{id}",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    read: nothing,
  });
