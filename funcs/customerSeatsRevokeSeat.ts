// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSeatSchema } from "../models/CustomerSeat.js";
import { CustomerSeatsRevokeSeatRequestSchema } from "../models/CustomerSeatsRevokeSeatRequest.js";
import { customerSeatsRevokeSeat as lite } from "./lite/customerSeatsRevokeSeat.js";

export type { CustomerSeatsRevokeSeatError } from "./lite/customerSeatsRevokeSeat.js";

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
export const customerSeatsRevokeSeat: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerSeatsRevokeSeatRequestSchema,
  CustomerSeatSchema,
);
