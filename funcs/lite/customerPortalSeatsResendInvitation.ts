// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import type { CustomerPortalSeatsResendInvitationRequest } from "../../models/CustomerPortalSeatsResendInvitationRequest.js";
import type { CustomerSeat } from "../../models/CustomerSeat.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalSeatsResendInvitation} can fail with. */
export type CustomerPortalSeatsResendInvitationError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `POST /v1/customer-portal/seats/{seat_id}/resend`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalSeatsResendInvitation: Endpoint<
  CustomerPortalSeatsResendInvitationRequest,
  CustomerSeat,
  CustomerPortalSeatsResendInvitationError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/seats/{seatId}/resend",
  errors: ["HTTPValidationError"],
  read: json,
});
