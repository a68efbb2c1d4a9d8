// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSeatSchema } from "../models/CustomerSeat.js";
import { CustomerSeatsRevokeSeatRequestSchema } from "../models/CustomerSeatsRevokeSeatRequest.js";
import { customerSeatsRevokeSeat as lite } from "./lite/customerSeatsRevokeSeat.js";

export type { CustomerSeatsRevokeSeatError } from "./lite/customerSeatsRevokeSeat.js";

/**
 * `DELETE /v1/customer-seats/{seat_id}`. Scopes: `customer_seats:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerSeatsRevokeSeat: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerSeatsRevokeSeatRequestSchema,
  CustomerSeatSchema,
);
