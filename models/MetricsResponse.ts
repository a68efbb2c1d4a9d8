// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { type MetricPeriod, MetricPeriodSchema } from "./MetricPeriod.js";
import { type Metrics, MetricsSchema } from "./Metrics.js";
import { type MetricsTotals, MetricsTotalsSchema } from "./MetricsTotals.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** Key figures over a span of days. */
export interface MetricsResponse {
  /** One entry for each interval, the earliest first. */
  periods: MetricPeriod[];
  /** Over the whole span, each as its kind demands: a sum, the last value, an average. */
  totals: MetricsTotals;
  /** What each figure is called and measured in. */
  metrics: Metrics;
}

/** Checks a {@link MetricsResponse}. */
export const MetricsResponseSchema: ObjectSchema<MetricsResponse> =
  /* @__PURE__ */ objectSchema<MetricsResponse>({
    periods: listSchema(MetricPeriodSchema),
    totals: MetricsTotalsSchema,
    metrics: MetricsSchema,
  });
