// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { Checkout } from "../../models/Checkout.js";
import type { CheckoutsListRequest } from "../../models/CheckoutsListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link checkoutsList} can fail with. */
export type CheckoutsListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Lists the checkout sessions that the token reaches, the newest first, a page at a time.
 *
 * A session must pass all filters that are set; without `status` the abandoned and expired ones
 * are listed as well. `ordersList` has only what was bought. A page past the end is empty, not an
 * error. `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/checkouts/`. Scopes: `checkouts:read` or `checkouts:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const checkoutsList: ListEndpointWithDefaults<CheckoutsListRequest, Checkout, CheckoutsListError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/checkouts/",
    errors: ["HTTPValidationError"],
    encode: query,
    read: page,
  });
