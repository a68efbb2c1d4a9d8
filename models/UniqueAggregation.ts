// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How many different values a property has. */
export interface UniqueAggregation {
  /** Default: `"unique"`. */
  func?: "unique" | undefined;
  /** A key of the event's metadata; dots lead into nested ones, as in `_llm.total_tokens`. */
  property: string;
}

/** Checks a {@link UniqueAggregation}. */
export const UniqueAggregationSchema: ObjectSchema<UniqueAggregation> =
  /* @__PURE__ */ objectSchema<UniqueAggregation>({ func: nullish(string()), property: string() });
