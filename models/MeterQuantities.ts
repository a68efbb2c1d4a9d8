// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { type MeterQuantity, MeterQuantitySchema } from "./MeterQuantity.js";
import { objectSchema } from "./objectSchema.js";
import { number } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What a meter counted over a span of time. */
export interface MeterQuantities {
  /** One entry for each interval, the earliest first. */
  quantities: MeterQuantity[];
  /**
   * Over the whole span. The sum of the intervals only if the meter counts or sums; otherwise its
   * own largest, smallest, average or number of values.
   */
  total: number;
}

/** Checks a {@link MeterQuantities}. */
export const MeterQuantitiesSchema: ObjectSchema<MeterQuantities> =
  /* @__PURE__ */ objectSchema<MeterQuantities>({
    quantities: listSchema(MeterQuantitySchema),
    total: number(),
  });
