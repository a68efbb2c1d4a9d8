// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { DisputesListRequestSchema } from "../models/DisputesListRequest.js";
import { ListResourceDisputeSchema } from "../models/ListResourceDispute.js";
import { disputesList as lite } from "./lite/disputesList.js";

export type { DisputesListError } from "./lite/disputesList.js";

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
export const disputesList: typeof lite = /* @__PURE__ */ checked(
  lite,
  DisputesListRequestSchema,
  ListResourceDisputeSchema,
);
