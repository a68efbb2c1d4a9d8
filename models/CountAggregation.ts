// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The number of events. */
export interface CountAggregation {
  /** Default: `"count"`. */
  func?: "count" | undefined;
}

/** Checks a {@link CountAggregation}. */
export const CountAggregationSchema: ObjectSchema<CountAggregation> =
  /* @__PURE__ */ objectSchema<CountAggregation>({ func: nullish(string()) });
