// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { ListResourceRefundSchema } from "../models/ListResourceRefund.js";
import { RefundsListRequestSchema } from "../models/RefundsListRequest.js";
import { refundsList as lite } from "./lite/refundsList.js";

export type { RefundsListError } from "./lite/refundsList.js";

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
export const refundsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  RefundsListRequestSchema,
  ListResourceRefundSchema,
);
