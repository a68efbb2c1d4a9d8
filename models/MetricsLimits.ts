// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { type MetricsIntervalsLimits, MetricsIntervalsLimitsSchema } from "./MetricsIntervalsLimits.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** How far back figures go, and how many days fit each interval. */
export interface MetricsLimits {
  /** The first day that has figures. A date, `YYYY-MM-DD`. */
  minDate: string;
  intervals: MetricsIntervalsLimits;
}

/** Checks a {@link MetricsLimits}. */
export const MetricsLimitsSchema: ObjectSchema<MetricsLimits> = /* @__PURE__ */ objectSchema<MetricsLimits>({
  minDate: v.string(),
  intervals: MetricsIntervalsLimitsSchema,
});
