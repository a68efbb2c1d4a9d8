// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSeatsListSeatsRequestSchema } from "../models/CustomerSeatsListSeatsRequest.js";
import { SeatsListSchema } from "../models/SeatsList.js";
import { customerSeatsListSeats as lite } from "./lite/customerSeatsListSeats.js";

export type { CustomerSeatsListSeatsError } from "./lite/customerSeatsListSeats.js";

/**
 * Lists all seats handed out of a subscription or an order, with how many are left.
 *
 * Set exactly one of `subscriptionId` and `orderId`. Revoked seats are among them, without their
 * holder; there are no pages.
 *
 * `BadRequest`: neither is set. `ResourceNotFound`: the token reaches no such subscription or
 * order. `SDKError` with status 403: the organization does not sell by seat.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/customer-seats`. Scopes: `customer_seats:read`.
 * Errors of its own: `HTTPValidationError` (422), `BadRequest` (400), `ResourceNotFound` (404).
 */
export const customerSeatsListSeats: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerSeatsListSeatsRequestSchema,
  SeatsListSchema,
);
