// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerSeat } from "../../models/CustomerSeat.js";
import type { CustomerSeatsRevokeSeatRequest } from "../../models/CustomerSeatsRevokeSeatRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerSeatsRevokeSeat} can fail with. */
export type CustomerSeatsRevokeSeatError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | ClientError;

/**
 * Takes a seat from its holder, and returns it.
 *
 * Benefits are revoked in the background, the seat is free again and `customer_seat.revoked` is
 * sent. What the customer pays stays the same: lower the number of seats with
 * `subscriptionsUpdate`. A seat revoked before is returned unchanged. `ResourceNotFound`: the
 * token reaches no such seat. `SDKError` with status 403: the organization does not sell by seat.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `DELETE /v1/customer-seats/{seat_id}`. Scopes: `customer_seats:write`.
 * Errors of its own: `HTTPValidationError` (422), `ResourceNotFound` (404).
 */
export const customerSeatsRevokeSeat: Endpoint<
  CustomerSeatsRevokeSeatRequest,
  CustomerSeat,
  CustomerSeatsRevokeSeatError
> = /* @__PURE__ */ endpoint({
  method: "DELETE",
  path: "/v1/customer-seats/{seatId}",
  errors: ["HTTPValidationError", "ResourceNotFound"],
  read: json,
});
