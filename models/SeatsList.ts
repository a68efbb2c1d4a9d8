// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerSeat, CustomerSeatSchema } from "./CustomerSeat.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { integer } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The seats of a subscription or an order. */
export interface SeatsList {
  /** Seats that were handed out, revoked ones too. */
  seats: CustomerSeat[];
  /** Seats that can be handed out still. An integer. */
  availableSeats: number;
  /** Seats that were bought. An integer. */
  totalSeats: number;
}

/** Checks a {@link SeatsList}. */
export const SeatsListSchema: ObjectSchema<SeatsList> = /* @__PURE__ */ objectSchema<SeatsList>({
  seats: listSchema(CustomerSeatSchema),
  availableSeats: integer(),
  totalSeats: integer(),
});
