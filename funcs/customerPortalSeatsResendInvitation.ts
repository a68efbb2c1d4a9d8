// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalSeatsResendInvitationRequestSchema } from "../models/CustomerPortalSeatsResendInvitationRequest.js";
import { CustomerSeatSchema } from "../models/CustomerSeat.js";
import { customerPortalSeatsResendInvitation as lite } from "./lite/customerPortalSeatsResendInvitation.js";

export type { CustomerPortalSeatsResendInvitationError } from "./lite/customerPortalSeatsResendInvitation.js";

/**
 * Sends the invitation to a seat once more, and returns the seat.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 *
 * It is the same invitation and lasts no longer: after `invitationTokenExpiresAt` revoke the seat
 * and assign it anew. `HTTPValidationError`: the ID is no UUID. `ResourceNotFound`: no such seat
 * in the customer's subscriptions and orders. `SDKError` with status 403: the organization does
 * not sell by seat. `SDKError` with status 400: the seat is not `pending`, or there is no e-mail
 * to send it to.
 *
 * `POST /v1/customer-portal/seats/{seat_id}/resend`. Scopes: `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422), `ResourceNotFound` (404).
 */
export const customerPortalSeatsResendInvitation: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalSeatsResendInvitationRequestSchema,
  CustomerSeatSchema,
);
