// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalSeatsRevokeSeat`. */
export interface CustomerPortalSeatsRevokeSeatRequest {
  /** A UUID (version 4). */
  seatId: string;
}

/** Checks a {@link CustomerPortalSeatsRevokeSeatRequest}. */
export const CustomerPortalSeatsRevokeSeatRequestSchema: ObjectSchema<CustomerPortalSeatsRevokeSeatRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalSeatsRevokeSeatRequest>({ seatId: uuid() });
