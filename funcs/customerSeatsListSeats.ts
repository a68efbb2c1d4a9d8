// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSeatsListSeatsRequestSchema } from "../models/CustomerSeatsListSeatsRequest.js";
import { SeatsListSchema } from "../models/SeatsList.js";
import { customerSeatsListSeats as lite } from "./lite/customerSeatsListSeats.js";

export type { CustomerSeatsListSeatsError } from "./lite/customerSeatsListSeats.js";

/**
 * `GET /v1/customer-seats`. Scopes: `customer_seats:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerSeatsListSeats: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerSeatsListSeatsRequestSchema,
  SeatsListSchema,
);
