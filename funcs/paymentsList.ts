// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { ListResourcePaymentSchema } from "../models/ListResourcePayment.js";
import { PaymentsListRequestSchema } from "../models/PaymentsListRequest.js";
import { paymentsList as lite } from "./lite/paymentsList.js";

export type { PaymentsListError } from "./lite/paymentsList.js";

/**
 * `GET /v1/payments/`. Scopes: `payments:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const paymentsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  PaymentsListRequestSchema,
  ListResourcePaymentSchema,
);
