// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `SeatNotAvailable`. */
export interface SeatNotAvailable {
  error: "SeatNotAvailable";
  detail: string;
}

/** Checks a {@link SeatNotAvailable}. */
export const SeatNotAvailableSchema: ObjectSchema<SeatNotAvailable> =
  /* @__PURE__ */ objectSchema<SeatNotAvailable>({ error: v.string(), detail: v.string() });
