// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSeatSchema } from "../models/CustomerSeat.js";
import { CustomerSeatsResendInvitationRequestSchema } from "../models/CustomerSeatsResendInvitationRequest.js";
import { customerSeatsResendInvitation as lite } from "./lite/customerSeatsResendInvitation.js";

export type { CustomerSeatsResendInvitationError } from "./lite/customerSeatsResendInvitation.js";

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
export const customerSeatsResendInvitation: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerSeatsResendInvitationRequestSchema,
  CustomerSeatSchema,
);
