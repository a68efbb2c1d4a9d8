// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSeatsGetClaimInfoRequestSchema } from "../models/CustomerSeatsGetClaimInfoRequest.js";
import { SeatClaimInfoSchema } from "../models/SeatClaimInfo.js";
import { customerSeatsGetClaimInfo as lite } from "./lite/customerSeatsGetClaimInfo.js";

export type { CustomerSeatsGetClaimInfoError } from "./lite/customerSeatsGetClaimInfo.js";

/**
 * Gets what an invitation to a seat is for, without claiming it.
 *
 * Needs no access token: the invitation token in the link is the key. Safe for programs that
 * follow links in e-mails. `ResourceNotFound`: no such invitation, or it was claimed, revoked or
 * ran out. `SDKError` with status 403: the organization does not sell by seat.
 * `HTTPValidationError`: not known to happen.
 *
 * `GET /v1/customer-seats/claim/{invitation_token}`.
 * Errors of its own: `HTTPValidationError` (422), `ResourceNotFound` (404).
 */
export const customerSeatsGetClaimInfo: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerSeatsGetClaimInfoRequestSchema,
  SeatClaimInfoSchema,
);
