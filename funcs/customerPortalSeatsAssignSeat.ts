// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSeatSchema } from "../models/CustomerSeat.js";
import { CustomerSeatAssignSchema } from "../models/CustomerSeatAssign.js";
import { customerPortalSeatsAssignSeat as lite } from "./lite/customerPortalSeatsAssignSeat.js";

export type { CustomerPortalSeatsAssignSeatError } from "./lite/customerPortalSeatsAssignSeat.js";

/**
 * `POST /v1/customer-portal/seats`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalSeatsAssignSeat: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerSeatAssignSchema,
  CustomerSeatSchema,
);
