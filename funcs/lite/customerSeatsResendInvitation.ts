// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerSeat } from "../../models/CustomerSeat.js";
import type { CustomerSeatsResendInvitationRequest } from "../../models/CustomerSeatsResendInvitationRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { SeatNotPending } from "../../models/SeatNotPending.js";

/** What {@link customerSeatsResendInvitation} can fail with. */
export type CustomerSeatsResendInvitationError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"SeatNotPending", SeatNotPending>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | ClientError;

/**
 * Sends the invitation to a seat again, and returns the seat.
 *
 * The same link goes out and its 24 hours do not start anew; for an invitation that has run out,
 * revoke the seat and assign it again. `SeatNotPending`: it was claimed or revoked.
 * `ResourceNotFound`: the token reaches no such seat. `SDKError` with status 403: the organization
 * does not sell by seat. `HTTPValidationError`: the ID is no UUID.
 *
 * `POST /v1/customer-seats/{seat_id}/resend`. Scopes: `customer_seats:write`.
 * Errors of its own: `HTTPValidationError` (422), `SeatNotPending` (400), `ResourceNotFound`
 * (404).
 */
export const customerSeatsResendInvitation: Endpoint<
  CustomerSeatsResendInvitationRequest,
  CustomerSeat,
  CustomerSeatsResendInvitationError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-seats/{seatId}/resend",
  errors: ["HTTPValidationError", "SeatNotPending", "ResourceNotFound"],
  read: json,
});
