// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerSeatsRevokeSeat`. */
export interface CustomerSeatsRevokeSeatRequest {
  /** A UUID (version 4). */
  seatId: string;
}

/** Checks a {@link CustomerSeatsRevokeSeatRequest}. */
export const CustomerSeatsRevokeSeatRequestSchema: ObjectSchema<CustomerSeatsRevokeSeatRequest> =
  /* @__PURE__ */ objectSchema<CustomerSeatsRevokeSeatRequest>({ seatId: uuid() });
