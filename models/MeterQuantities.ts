// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type MeterQuantity, MeterQuantitySchema } from "./MeterQuantity.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface MeterQuantities {
  quantities: MeterQuantity[];
  total: number;
}

/** Checks a {@link MeterQuantities}. */
export const MeterQuantitiesSchema: ObjectSchema<MeterQuantities> =
  /* @__PURE__ */ objectSchema<MeterQuantities>({
    quantities: v.array(MeterQuantitySchema),
    total: v.number(),
  });
