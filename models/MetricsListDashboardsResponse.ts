// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { type MetricDashboardSchema, MetricDashboardSchemaSchema } from "./MetricDashboardSchema.js";
import type { Schema } from "./Schema.js";

/** The answer of `metricsListDashboards`. */
export type MetricsListDashboardsResponse = MetricDashboardSchema[];

/** Checks a {@link MetricsListDashboardsResponse}. */
export const MetricsListDashboardsResponseSchema: Schema<MetricsListDashboardsResponse> =
  /* @__PURE__ */ listSchema(MetricDashboardSchemaSchema);
