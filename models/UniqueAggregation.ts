// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface UniqueAggregation {
  /** Default: `"unique"`. */
  func?: "unique" | undefined;
  property: string;
}

/** Checks a {@link UniqueAggregation}. */
export const UniqueAggregationSchema: ObjectSchema<UniqueAggregation> =
  /* @__PURE__ */ objectSchema<UniqueAggregation>({ func: nullish(v.string()), property: v.string() });
