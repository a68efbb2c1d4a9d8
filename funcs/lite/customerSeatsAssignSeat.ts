// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerSeat } from "../../models/CustomerSeat.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { InvalidSeatAssignmentRequest } from "../../models/InvalidSeatAssignmentRequest.js";
import type { MemberNotFound } from "../../models/MemberNotFound.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { SeatAlreadyAssigned } from "../../models/SeatAlreadyAssigned.js";
import type { SeatAssign } from "../../models/SeatAssign.js";
import type { SeatNotAvailable } from "../../models/SeatNotAvailable.js";

/** What {@link customerSeatsAssignSeat} can fail with. */
export type CustomerSeatsAssignSeatError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"InvalidSeatAssignmentRequest", InvalidSeatAssignmentRequest>
  | APIError<"SeatAlreadyAssigned", SeatAlreadyAssigned>
  | APIError<"SeatNotAvailable", SeatNotAvailable>
  | APIError<"MemberNotFound", MemberNotFound>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | ClientError;

/**
 * Hands a seat of a subscription or an order to someone, and returns it.
 *
 * Sends the holder an e-mail with a link that is good for 24 hours, and the
 * `customer_seat.assigned` webhook; benefits come with the claim. With `immediateClaim` there is
 * no e-mail: the seat is claimed at once, benefits are granted in the background and
 * `customer_seat.claimed` is sent. Nothing is charged: the seats are paid for. A new e-mail makes
 * a new member.
 *
 * `SeatNotAvailable`: no seat is free. `SeatAlreadyAssigned`: the person has one already.
 * `InvalidSeatAssignmentRequest`: no such customer, the order is not paid, or the e-mail does not
 * fit the external member ID. `MemberNotFound`: no such member. `ResourceNotFound`: no such
 * subscription or order. `SDKError` with status 403: the organization does not sell by seat.
 * `HTTPValidationError`: not exactly one of `subscriptionId` and `orderId`, or the ways to name
 * the holder contradict each other.
 *
 * `POST /v1/customer-seats`. Scopes: `customer_seats:write`.
 * Errors of its own: `HTTPValidationError` (422), `InvalidSeatAssignmentRequest` (400),
 * `SeatAlreadyAssigned` (400), `SeatNotAvailable` (400), `MemberNotFound` (404),
 * `ResourceNotFound` (404).
 */
export const customerSeatsAssignSeat: Endpoint<SeatAssign, CustomerSeat, CustomerSeatsAssignSeatError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/customer-seats",
    errors: [
      "HTTPValidationError",
      "InvalidSeatAssignmentRequest",
      "SeatAlreadyAssigned",
      "SeatNotAvailable",
      "MemberNotFound",
      "ResourceNotFound",
    ],
    encode: jsonBody,
    read: json,
  });
