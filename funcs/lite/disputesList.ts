// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { Dispute } from "../../models/Dispute.js";
import type { DisputesListRequest } from "../../models/DisputesListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link disputesList} can fail with. */
export type DisputesListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Lists the disputes that the token reaches, the newest first, a page at a time.
 *
 * A dispute must pass all filters that are set; `status: "needs_response"` gives those that wait
 * for you. There is no webhook for disputes, so poll. A page past the end is empty, not an error.
 * `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/disputes/`. Scopes: `disputes:read` or `disputes:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const disputesList: ListEndpointWithDefaults<DisputesListRequest, Dispute, DisputesListError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/disputes/",
    errors: ["HTTPValidationError"],
    encode: query,
    read: page,
  });
