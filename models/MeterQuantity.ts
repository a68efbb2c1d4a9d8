// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { date, number } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What a meter counted in one interval. */
export interface MeterQuantity {
  /** When the interval starts. */
  timestamp: Date;
  /** Can be a fraction. 0 if there were no events. */
  quantity: number;
}

/** Checks a {@link MeterQuantity}. */
export const MeterQuantitySchema: ObjectSchema<MeterQuantity> = /* @__PURE__ */ objectSchema<MeterQuantity>({
  timestamp: date(),
  quantity: number(),
});
