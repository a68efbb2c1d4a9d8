// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { DisputeSchema } from "../models/Dispute.js";
import { DisputesAcceptRequestSchema } from "../models/DisputesAcceptRequest.js";
import { disputesAccept as lite } from "./lite/disputesAccept.js";

export type { DisputesAcceptError } from "./lite/disputesAccept.js";

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
export const disputesAccept: typeof lite = /* @__PURE__ */ checked(
  lite,
  DisputesAcceptRequestSchema,
  DisputeSchema,
);
