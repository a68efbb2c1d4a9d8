// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { CustomerSeat } from "../../models/CustomerSeat.js";
import type { CustomerSeatAssign } from "../../models/CustomerSeatAssign.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalSeatsAssignSeat} can fail with. */
export type CustomerPortalSeatsAssignSeatError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `POST /v1/customer-portal/seats`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalSeatsAssignSeat: Endpoint<
  CustomerSeatAssign,
  CustomerSeat,
  CustomerPortalSeatsAssignSeatError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/seats",
  errors: ["HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
