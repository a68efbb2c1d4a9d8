// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type MetricsIntervalsLimits, MetricsIntervalsLimitsSchema } from "./MetricsIntervalsLimits.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How far back figures go, and how many days fit each interval. */
export interface MetricsLimits {
  /** The first day that has figures. A date, `YYYY-MM-DD`. */
  minDate: string;
  intervals: MetricsIntervalsLimits;
}

/** Checks a {@link MetricsLimits}. */
export const MetricsLimitsSchema: ObjectSchema<MetricsLimits> = /* @__PURE__ */ objectSchema<MetricsLimits>({
  minDate: string(),
  intervals: MetricsIntervalsLimitsSchema,
});
