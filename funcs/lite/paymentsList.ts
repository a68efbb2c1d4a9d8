// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Payment } from "../../models/Payment.js";
import type { PaymentsListRequest } from "../../models/PaymentsListRequest.js";

/** What {@link paymentsList} can fail with. */
export type PaymentsListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

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
export const paymentsList: ListEndpointWithDefaults<PaymentsListRequest, Payment, PaymentsListError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/payments/",
    errors: ["HTTPValidationError"],
    encode: query,
    read: page,
  });
