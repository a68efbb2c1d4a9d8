// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CheckoutLink } from "../../models/CheckoutLink.js";
import type { CheckoutLinksUpdateRequest } from "../../models/CheckoutLinksUpdateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link checkoutLinksUpdate} can fail with. */
export type CheckoutLinksUpdateError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Changes the given fields of a checkout link, and returns the link.
 *
 * Fields left out stay as they are; `products` and `metadata` are replaced as a whole. Null
 * removes the discount, the lock on seats or units, the trial, the label and the addresses. New
 * products also end a trial if none of them recurs, and a lock that no longer fits. Sessions that
 * visitors have opened already stay as they are.
 *
 * `ResourceNotFound`: the token reaches no such link. `HTTPValidationError`: a product is missing,
 * archived, a draft or another organization's; the discount is missing or not for all of the
 * products; `seats` or `units` do not fit the prices of all of them; or a field is wrong.
 *
 * `PATCH /v1/checkout-links/{id}`. Scopes: `checkout_links:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const checkoutLinksUpdate: Endpoint<
  CheckoutLinksUpdateRequest,
  CheckoutLink,
  CheckoutLinksUpdateError
> = /* @__PURE__ */ endpoint({
  method: "PATCH",
  path: "/v1/checkout-links/{id}",
  bodyKey: "checkoutLinkUpdate",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
