// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `SeatNotAvailable`. */
export interface SeatNotAvailable {
  error: "SeatNotAvailable";
  detail: string;
}

/** Checks a {@link SeatNotAvailable}. */
export const SeatNotAvailableSchema: ObjectSchema<SeatNotAvailable> =
  /* @__PURE__ */ objectSchema<SeatNotAvailable>({ error: string(), detail: string() });
