// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { CheckoutLink } from "../../models/CheckoutLink.js";
import type { CheckoutLinksListRequest } from "../../models/CheckoutLinksListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link checkoutLinksList} can fail with. */
export type CheckoutLinksListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Lists the checkout links that the token reaches, the oldest first, a page at a time.
 *
 * A link must pass all filters that are set; deleted ones are never listed. A page past the end is
 * empty, not an error. `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be
 * read.
 *
 * `GET /v1/checkout-links/`. Scopes: `checkout_links:read` or `checkout_links:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const checkoutLinksList: ListEndpointWithDefaults<
  CheckoutLinksListRequest,
  CheckoutLink,
  CheckoutLinksListError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/checkout-links/",
  errors: ["HTTPValidationError"],
  encode: query,
  read: page,
});
