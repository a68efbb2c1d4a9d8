// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Dispute } from "../../models/Dispute.js";
import type { DisputesGetRequest } from "../../models/DisputesGetRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link disputesGet} can fail with. */
export type DisputesGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a dispute by its ID.
 *
 * `ResourceNotFound`: the token reaches no such dispute. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/disputes/{id}`. Scopes: `disputes:read` or `disputes:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const disputesGet: Endpoint<DisputesGetRequest, Dispute, DisputesGetError> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/disputes/{id}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: json,
});
