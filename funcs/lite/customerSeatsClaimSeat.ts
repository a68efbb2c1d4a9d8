// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerSeatClaimResponse } from "../../models/CustomerSeatClaimResponse.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { InvalidInvitationToken } from "../../models/InvalidInvitationToken.js";
import type { SeatClaim } from "../../models/SeatClaim.js";

/** What {@link customerSeatsClaimSeat} can fail with. */
export type CustomerSeatsClaimSeatError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"InvalidInvitationToken", InvalidInvitationToken>
  | ClientError;

/**
 * Claims a seat with the token of its invitation, and returns it with a session for the customer
 * portal.
 *
 * Needs no access token: the invitation token is the key, and good for one claim. Benefits are
 * granted in the background and `customer_seat.claimed` is sent. The session token is shown here
 * only and is a secret.
 *
 * `InvalidInvitationToken`: no such invitation, or it was claimed, revoked or ran out. `SDKError`
 * with status 403: the organization does not sell by seat. `HTTPValidationError`: the token is no
 * text.
 *
 * `POST /v1/customer-seats/claim`.
 * Errors of its own: `HTTPValidationError` (422), `InvalidInvitationToken` (400).
 */
export const customerSeatsClaimSeat: Endpoint<
  SeatClaim,
  CustomerSeatClaimResponse,
  CustomerSeatsClaimSeatError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-seats/claim",
  anonymous: true,
  errors: ["HTTPValidationError", "InvalidInvitationToken"],
  encode: jsonBody,
  read: json,
});
