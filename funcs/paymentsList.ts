// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { ListResourcePaymentSchema } from "../models/ListResourcePayment.js";
import { PaymentsListRequestSchema } from "../models/PaymentsListRequest.js";
import { paymentsList as lite } from "./lite/paymentsList.js";

export type { PaymentsListError } from "./lite/paymentsList.js";

/**
 * Lists the payments that the token reaches, the newest first, a page at a time.
 *
 * Each attempt is one payment, so an order may have several failed ones. A payment must pass all
 * filters that are set. There is no webhook for payments. A page past the end is empty, not an
 * error. `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/payments/`. Scopes: `payments:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const paymentsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  PaymentsListRequestSchema,
  ListResourcePaymentSchema,
);
