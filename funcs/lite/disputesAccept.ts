// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Dispute } from "../../models/Dispute.js";
import type { DisputeNotOpenError } from "../../models/DisputeNotOpenError.js";
import type { DisputesAcceptRequest } from "../../models/DisputesAcceptRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link disputesAccept} can fail with. */
export type DisputesAcceptError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"DisputeNotOpenError", DisputeNotOpenError>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Accepts a dispute, so gives the money up, and returns the dispute, now `lost`.
 *
 * Cannot be undone. The subscription that the order belongs to is revoked at once, or the benefits
 * of a one-time order are; its support case notes the decision. `DisputeNotOpenError`: the status
 * is not `needs_response` (any more), so a second call does no harm. `ResourceNotFound`: the token
 * reaches no such dispute. `HTTPValidationError`: the ID is no UUID.
 *
 * `POST /v1/disputes/{id}/accept`. Scopes: `disputes:write`.
 * Errors of its own: `ResourceNotFound` (404), `DisputeNotOpenError` (409), `HTTPValidationError`
 * (422).
 */
export const disputesAccept: Endpoint<DisputesAcceptRequest, Dispute, DisputesAcceptError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/disputes/{id}/accept",
    errors: ["ResourceNotFound", "DisputeNotOpenError", "HTTPValidationError"],
    read: json,
  });
