// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { DisputeSchema } from "../models/Dispute.js";
import { DisputesGetRequestSchema } from "../models/DisputesGetRequest.js";
import { disputesGet as lite } from "./lite/disputesGet.js";

export type { DisputesGetError } from "./lite/disputesGet.js";

/**
 * Gets a dispute by its ID.
 *
 * `ResourceNotFound`: the token reaches no such dispute. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/disputes/{id}`. Scopes: `disputes:read` or `disputes:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const disputesGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  DisputesGetRequestSchema,
  DisputeSchema,
);
