// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type MetricsIntervalLimit, MetricsIntervalLimitSchema } from "./MetricsIntervalLimit.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** How many days fit each interval. */
export interface MetricsIntervalsLimits {
  hour: MetricsIntervalLimit;
  day: MetricsIntervalLimit;
  week: MetricsIntervalLimit;
  month: MetricsIntervalLimit;
  year: MetricsIntervalLimit;
}

/** Checks a {@link MetricsIntervalsLimits}. */
export const MetricsIntervalsLimitsSchema: ObjectSchema<MetricsIntervalsLimits> =
  /* @__PURE__ */ objectSchema<MetricsIntervalsLimits>({
    hour: MetricsIntervalLimitSchema,
    day: MetricsIntervalLimitSchema,
    week: MetricsIntervalLimitSchema,
    month: MetricsIntervalLimitSchema,
    year: MetricsIntervalLimitSchema,
  });
