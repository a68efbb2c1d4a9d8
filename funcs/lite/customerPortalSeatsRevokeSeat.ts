// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import type { CustomerPortalSeatsRevokeSeatRequest } from "../../models/CustomerPortalSeatsRevokeSeatRequest.js";
import type { CustomerSeat } from "../../models/CustomerSeat.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalSeatsRevokeSeat} can fail with. */
export type CustomerPortalSeatsRevokeSeatError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `DELETE /v1/customer-portal/seats/{seat_id}`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalSeatsRevokeSeat: Endpoint<
  CustomerPortalSeatsRevokeSeatRequest,
  CustomerSeat,
  CustomerPortalSeatsRevokeSeatError
> = /* @__PURE__ */ endpoint({
  method: "DELETE",
  path: "/v1/customer-portal/seats/{seatId}",
  errors: ["HTTPValidationError"],
  read: json,
});
