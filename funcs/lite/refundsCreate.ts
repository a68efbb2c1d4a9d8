// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Refund } from "../../models/Refund.js";
import type { RefundCreate } from "../../models/RefundCreate.js";
import type { RefundedAlready } from "../../models/RefundedAlready.js";

/** What {@link refundsCreate} can fail with. */
export type RefundsCreateError =
  | APIError<"RefundedAlready", RefundedAlready>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `POST /v1/refunds/`. Scopes: `refunds:write`.
 * Errors of its own: `RefundedAlready` (403), `HTTPValidationError` (422).
 */
export const refundsCreate: Endpoint<RefundCreate, Refund, RefundsCreateError> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/refunds/",
  errors: ["RefundedAlready", "HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
