// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { DisputesListRequestSchema } from "../models/DisputesListRequest.js";
import { ListResourceDisputeSchema } from "../models/ListResourceDispute.js";
import { disputesList as lite } from "./lite/disputesList.js";

export type { DisputesListError } from "./lite/disputesList.js";

/**
 * `GET /v1/disputes/`. Scopes: `disputes:read` or `disputes:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const disputesList: typeof lite = /* @__PURE__ */ checked(
  lite,
  DisputesListRequestSchema,
  ListResourceDisputeSchema,
);
