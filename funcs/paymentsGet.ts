// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { PaymentSchema } from "../models/Payment.js";
import { PaymentsGetRequestSchema } from "../models/PaymentsGetRequest.js";
import { paymentsGet as lite } from "./lite/paymentsGet.js";

export type { PaymentsGetError } from "./lite/paymentsGet.js";

/**
 * Gets a payment by its ID.
 *
 * `ResourceNotFound`: the token reaches no such payment. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/payments/{id}`. Scopes: `payments:read`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const paymentsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  PaymentsGetRequestSchema,
  PaymentSchema,
);
