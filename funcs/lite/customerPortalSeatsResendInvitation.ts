// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerPortalSeatsResendInvitationRequest } from "../../models/CustomerPortalSeatsResendInvitationRequest.js";
import type { CustomerSeat } from "../../models/CustomerSeat.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalSeatsResendInvitation} can fail with. */
export type CustomerPortalSeatsResendInvitationError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | ClientError;

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
export const customerPortalSeatsResendInvitation: Endpoint<
  CustomerPortalSeatsResendInvitationRequest,
  CustomerSeat,
  CustomerPortalSeatsResendInvitationError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/seats/{seatId}/resend",
  errors: ["HTTPValidationError", "ResourceNotFound"],
  read: json,
});
