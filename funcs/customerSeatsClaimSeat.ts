// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSeatClaimResponseSchema } from "../models/CustomerSeatClaimResponse.js";
import { SeatClaimSchema } from "../models/SeatClaim.js";
import { customerSeatsClaimSeat as lite } from "./lite/customerSeatsClaimSeat.js";

export type { CustomerSeatsClaimSeatError } from "./lite/customerSeatsClaimSeat.js";

/**
 * `POST /v1/customer-seats/claim`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerSeatsClaimSeat: typeof lite = /* @__PURE__ */ checked(
  lite,
  SeatClaimSchema,
  CustomerSeatClaimResponseSchema,
);
