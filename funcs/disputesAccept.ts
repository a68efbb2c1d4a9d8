// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { DisputeSchema } from "../models/Dispute.js";
import { DisputesAcceptRequestSchema } from "../models/DisputesAcceptRequest.js";
import { disputesAccept as lite } from "./lite/disputesAccept.js";

export type { DisputesAcceptError } from "./lite/disputesAccept.js";

/**
 * `POST /v1/disputes/{id}/accept`. Scopes: `disputes:write`.
 * Errors of its own: `ResourceNotFound` (404), `DisputeNotOpenError` (409), `HTTPValidationError`
 * (422).
 */
export const disputesAccept: typeof lite = /* @__PURE__ */ checked(
  lite,
  DisputesAcceptRequestSchema,
  DisputeSchema,
);
