// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { MetricDashboardSchemaSchema } from "../models/MetricDashboardSchema.js";
import { MetricsGetDashboardRequestSchema } from "../models/MetricsGetDashboardRequest.js";
import { metricsGetDashboard as lite } from "./lite/metricsGetDashboard.js";

export type { MetricsGetDashboardError } from "./lite/metricsGetDashboard.js";

/**
 * `GET /v1/metrics/dashboards/{id}`. Scopes: `metrics:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const metricsGetDashboard: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetricsGetDashboardRequestSchema,
  MetricDashboardSchemaSchema,
);
