// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import type { Func } from "./Func.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface PropertyAggregation {
  func: Open<Func>;
  property: string;
}

/** Checks a {@link PropertyAggregation}. */
export const PropertyAggregationSchema: ObjectSchema<PropertyAggregation> =
  /* @__PURE__ */ objectSchema<PropertyAggregation>({ func: v.string(), property: v.string() });
