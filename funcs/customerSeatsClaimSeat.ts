// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSeatClaimResponseSchema } from "../models/CustomerSeatClaimResponse.js";
import { SeatClaimSchema } from "../models/SeatClaim.js";
import { customerSeatsClaimSeat as lite } from "./lite/customerSeatsClaimSeat.js";

export type { CustomerSeatsClaimSeatError } from "./lite/customerSeatsClaimSeat.js";

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
export const customerSeatsClaimSeat: typeof lite = /* @__PURE__ */ checked(
  lite,
  SeatClaimSchema,
  CustomerSeatClaimResponseSchema,
);
