// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Refund } from "../../models/Refund.js";
import type { RefundsListRequest } from "../../models/RefundsListRequest.js";

/** What {@link refundsList} can fail with. */
export type RefundsListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Lists the refunds that the token reaches, the newest first, a page at a time.
 *
 * A refund must pass all filters that are set. `succeeded: false` gives the pending ones as well
 * as those that failed or were canceled. A page past the end is empty, not an error.
 * `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/refunds/`. Scopes: `refunds:read` or `refunds:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const refundsList: ListEndpointWithDefaults<RefundsListRequest, Refund, RefundsListError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/refunds/",
    errors: ["HTTPValidationError"],
    encode: query,
    read: page,
  });
