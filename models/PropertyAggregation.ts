// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { Func } from "./Func.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/**
 * The sum, the largest, the smallest or the average of a number in each event. Events without it
 * do not count.
 */
export interface PropertyAggregation {
  func: Open<Func>;
  /** A key of the event's metadata; dots lead into nested ones, as in `_llm.total_tokens`. */
  property: string;
}

/** Checks a {@link PropertyAggregation}. */
export const PropertyAggregationSchema: ObjectSchema<PropertyAggregation> =
  /* @__PURE__ */ objectSchema<PropertyAggregation>({ func: string(), property: string() });
