// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalSeatsRevokeSeat`. */
export interface CustomerPortalSeatsRevokeSeatRequest {
  /** A UUID (version 4). */
  seatId: string;
}

/** Checks a {@link CustomerPortalSeatsRevokeSeatRequest}. */
export const CustomerPortalSeatsRevokeSeatRequestSchema: ObjectSchema<CustomerPortalSeatsRevokeSeatRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalSeatsRevokeSeatRequest>({ seatId: v.string() });
