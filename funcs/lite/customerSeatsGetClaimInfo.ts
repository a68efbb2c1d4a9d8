// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerSeatsGetClaimInfoRequest } from "../../models/CustomerSeatsGetClaimInfoRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { SeatClaimInfo } from "../../models/SeatClaimInfo.js";

/** What {@link customerSeatsGetClaimInfo} can fail with. */
export type CustomerSeatsGetClaimInfoError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | ClientError;

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
export const customerSeatsGetClaimInfo: Endpoint<
  CustomerSeatsGetClaimInfoRequest,
  SeatClaimInfo,
  CustomerSeatsGetClaimInfoError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-seats/claim/{invitationToken}",
  anonymous: true,
  errors: ["HTTPValidationError", "ResourceNotFound"],
  read: json,
});
