// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { ListResourceRefundSchema } from "../models/ListResourceRefund.js";
import { RefundsListRequestSchema } from "../models/RefundsListRequest.js";
import { refundsList as lite } from "./lite/refundsList.js";

export type { RefundsListError } from "./lite/refundsList.js";

/**
 * `GET /v1/refunds/`. Scopes: `refunds:read` or `refunds:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const refundsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  RefundsListRequestSchema,
  ListResourceRefundSchema,
);
