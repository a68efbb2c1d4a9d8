// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSeatSchema } from "../models/CustomerSeat.js";
import { SeatAssignSchema } from "../models/SeatAssign.js";
import { customerSeatsAssignSeat as lite } from "./lite/customerSeatsAssignSeat.js";

export type { CustomerSeatsAssignSeatError } from "./lite/customerSeatsAssignSeat.js";

/**
 * `POST /v1/customer-seats`. Scopes: `customer_seats:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerSeatsAssignSeat: typeof lite = /* @__PURE__ */ checked(
  lite,
  SeatAssignSchema,
  CustomerSeatSchema,
);
