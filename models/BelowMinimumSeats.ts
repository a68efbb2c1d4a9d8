// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `BelowMinimumSeats`. */
export interface BelowMinimumSeats {
  error: "BelowMinimumSeats";
  detail: string;
}

/** Checks a {@link BelowMinimumSeats}. */
export const BelowMinimumSeatsSchema: ObjectSchema<BelowMinimumSeats> =
  /* @__PURE__ */ objectSchema<BelowMinimumSeats>({ error: string(), detail: string() });
