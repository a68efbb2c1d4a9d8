// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { RefundSchema } from "../models/Refund.js";
import { RefundCreateSchema } from "../models/RefundCreate.js";
import { refundsCreate as lite } from "./lite/refundsCreate.js";

export type { RefundsCreateError } from "./lite/refundsCreate.js";

/**
 * `POST /v1/refunds/`. Scopes: `refunds:write`.
 * Errors of its own: `RefundedAlready` (403), `HTTPValidationError` (422).
 */
export const refundsCreate: typeof lite = /* @__PURE__ */ checked(lite, RefundCreateSchema, RefundSchema);
