// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerPortalSeatsRevokeSeatRequest } from "../../models/CustomerPortalSeatsRevokeSeatRequest.js";
import type { CustomerSeat } from "../../models/CustomerSeat.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalSeatsRevokeSeat} can fail with. */
export type CustomerPortalSeatsRevokeSeatError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | ClientError;

/**
 * Takes a seat back from whoever holds it, and returns it.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 *
 * Benefits are withdrawn in the background, an open invitation stops working, and the seat can be
 * assigned anew; the person stays a member. A revoked seat is returned as it is, so a second call
 * does no harm. Sends the `customer_seat.revoked` webhook. `HTTPValidationError`: the ID is no
 * UUID. `ResourceNotFound`: no such seat in the customer's subscriptions and orders. `SDKError`
 * with status 403: the organization does not sell by seat.
 *
 * `DELETE /v1/customer-portal/seats/{seat_id}`. Scopes: `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422), `ResourceNotFound` (404).
 */
export const customerPortalSeatsRevokeSeat: Endpoint<
  CustomerPortalSeatsRevokeSeatRequest,
  CustomerSeat,
  CustomerPortalSeatsRevokeSeatError
> = /* @__PURE__ */ endpoint({
  method: "DELETE",
  path: "/v1/customer-portal/seats/{seatId}",
  errors: ["HTTPValidationError", "ResourceNotFound"],
  read: json,
});
