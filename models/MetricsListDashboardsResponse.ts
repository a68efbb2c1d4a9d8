// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type MetricDashboardSchema, MetricDashboardSchemaSchema } from "./MetricDashboardSchema.js";

/** The answer of `metricsListDashboards`. */
export type MetricsListDashboardsResponse = MetricDashboardSchema[];

/** Checks a {@link MetricsListDashboardsResponse}. */
export const MetricsListDashboardsResponseSchema: v.GenericSchema<MetricsListDashboardsResponse> =
  /* @__PURE__ */ v.array(MetricDashboardSchemaSchema);
