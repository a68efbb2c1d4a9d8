// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { MetricDashboardSchemaSchema } from "../models/MetricDashboardSchema.js";
import { MetricsUpdateDashboardRequestSchema } from "../models/MetricsUpdateDashboardRequest.js";
import { metricsUpdateDashboard as lite } from "./lite/metricsUpdateDashboard.js";

export type { MetricsUpdateDashboardError } from "./lite/metricsUpdateDashboard.js";

/**
 * Changes the name or the metrics of a dashboard, and returns it.
 *
 * Fields left out stay as they are; `metrics` replaces the whole list. `ResourceNotFound`: the
 * token reaches no such dashboard. `HTTPValidationError`: the ID is no UUID, or a field is wrong.
 *
 * `PATCH /v1/metrics/dashboards/{id}`. Scopes: `metrics:write`.
 * Errors of its own: `HTTPValidationError` (422), `ResourceNotFound` (404).
 */
export const metricsUpdateDashboard: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetricsUpdateDashboardRequestSchema,
  MetricDashboardSchemaSchema,
);
