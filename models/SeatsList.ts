// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type CustomerSeat, CustomerSeatSchema } from "./CustomerSeat.js";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface SeatsList {
  seats: CustomerSeat[];
  /** An integer. */
  availableSeats: number;
  /** An integer. */
  totalSeats: number;
}

/** Checks a {@link SeatsList}. */
export const SeatsListSchema: ObjectSchema<SeatsList> = /* @__PURE__ */ objectSchema<SeatsList>({
  seats: v.array(CustomerSeatSchema),
  availableSeats: integer(),
  totalSeats: integer(),
});
