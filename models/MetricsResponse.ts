// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type MetricPeriod, MetricPeriodSchema } from "./MetricPeriod.js";
import { type Metrics, MetricsSchema } from "./Metrics.js";
import { type MetricsTotals, MetricsTotalsSchema } from "./MetricsTotals.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface MetricsResponse {
  periods: MetricPeriod[];
  totals: MetricsTotals;
  metrics: Metrics;
}

/** Checks a {@link MetricsResponse}. */
export const MetricsResponseSchema: ObjectSchema<MetricsResponse> =
  /* @__PURE__ */ objectSchema<MetricsResponse>({
    periods: v.array(MetricPeriodSchema),
    totals: MetricsTotalsSchema,
    metrics: MetricsSchema,
  });
