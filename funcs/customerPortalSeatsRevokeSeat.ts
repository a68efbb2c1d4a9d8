// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalSeatsRevokeSeatRequestSchema } from "../models/CustomerPortalSeatsRevokeSeatRequest.js";
import { CustomerSeatSchema } from "../models/CustomerSeat.js";
import { customerPortalSeatsRevokeSeat as lite } from "./lite/customerPortalSeatsRevokeSeat.js";

export type { CustomerPortalSeatsRevokeSeatError } from "./lite/customerPortalSeatsRevokeSeat.js";

/**
 * `DELETE /v1/customer-portal/seats/{seat_id}`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalSeatsRevokeSeat: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalSeatsRevokeSeatRequestSchema,
  CustomerSeatSchema,
);
