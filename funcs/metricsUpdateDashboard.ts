// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { MetricDashboardSchemaSchema } from "../models/MetricDashboardSchema.js";
import { MetricsUpdateDashboardRequestSchema } from "../models/MetricsUpdateDashboardRequest.js";
import { metricsUpdateDashboard as lite } from "./lite/metricsUpdateDashboard.js";

export type { MetricsUpdateDashboardError } from "./lite/metricsUpdateDashboard.js";

/**
 * `PATCH /v1/metrics/dashboards/{id}`. Scopes: `metrics:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const metricsUpdateDashboard: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetricsUpdateDashboardRequestSchema,
  MetricDashboardSchemaSchema,
);
