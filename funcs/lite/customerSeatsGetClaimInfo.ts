// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import type { CustomerSeatsGetClaimInfoRequest } from "../../models/CustomerSeatsGetClaimInfoRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { SeatClaimInfo } from "../../models/SeatClaimInfo.js";

/** What {@link customerSeatsGetClaimInfo} can fail with. */
export type CustomerSeatsGetClaimInfoError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `GET /v1/customer-seats/claim/{invitation_token}`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerSeatsGetClaimInfo: Endpoint<
  CustomerSeatsGetClaimInfoRequest,
  SeatClaimInfo,
  CustomerSeatsGetClaimInfoError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-seats/claim/{invitationToken}",
  accessToken: "",
  errors: ["HTTPValidationError"],
  read: json,
});
