// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `SeatNotPending`. */
export interface SeatNotPending {
  error: "SeatNotPending";
  detail: string;
}

/** Checks a {@link SeatNotPending}. */
export const SeatNotPendingSchema: ObjectSchema<SeatNotPending> =
  /* @__PURE__ */ objectSchema<SeatNotPending>({ error: string(), detail: string() });
