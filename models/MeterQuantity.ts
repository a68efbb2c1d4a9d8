// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface MeterQuantity {
  timestamp: Date;
  quantity: number;
}

/** Checks a {@link MeterQuantity}. */
export const MeterQuantitySchema: ObjectSchema<MeterQuantity> = /* @__PURE__ */ objectSchema<MeterQuantity>({
  timestamp: v.date(),
  quantity: v.number(),
});
