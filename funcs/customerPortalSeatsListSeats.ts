// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalSeatsListSeatsRequestSchema } from "../models/CustomerPortalSeatsListSeatsRequest.js";
import { SeatsListSchema } from "../models/SeatsList.js";
import { customerPortalSeatsListSeats as lite } from "./lite/customerPortalSeatsListSeats.js";

export type { CustomerPortalSeatsListSeatsError } from "./lite/customerPortalSeatsListSeats.js";

/**
 * `GET /v1/customer-portal/seats`. Scopes: `customer_portal:read` or `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalSeatsListSeats: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalSeatsListSeatsRequestSchema,
  SeatsListSchema,
);
