// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerSeatsRevokeSeat`. */
export interface CustomerSeatsRevokeSeatRequest {
  /** A UUID (version 4). */
  seatId: string;
}

/** Checks a {@link CustomerSeatsRevokeSeatRequest}. */
export const CustomerSeatsRevokeSeatRequestSchema: ObjectSchema<CustomerSeatsRevokeSeatRequest> =
  /* @__PURE__ */ objectSchema<CustomerSeatsRevokeSeatRequest>({ seatId: v.string() });
