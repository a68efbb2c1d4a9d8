// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Payment } from "../../models/Payment.js";
import type { PaymentsGetRequest } from "../../models/PaymentsGetRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link paymentsGet} can fail with. */
export type PaymentsGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a payment by its ID.
 *
 * `ResourceNotFound`: the token reaches no such payment. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/payments/{id}`. Scopes: `payments:read`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const paymentsGet: Endpoint<PaymentsGetRequest, Payment, PaymentsGetError> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/payments/{id}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: json,
});
