// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { MetricDashboardSchemaSchema } from "../models/MetricDashboardSchema.js";
import { MetricsGetDashboardRequestSchema } from "../models/MetricsGetDashboardRequest.js";
import { metricsGetDashboard as lite } from "./lite/metricsGetDashboard.js";

export type { MetricsGetDashboardError } from "./lite/metricsGetDashboard.js";

/**
 * Gets a metric dashboard by its ID.
 *
 * It holds the names of metrics, not figures: give them to `metricsGet`. `ResourceNotFound`: the
 * token reaches no such dashboard. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/metrics/dashboards/{id}`. Scopes: `metrics:read`.
 * Errors of its own: `HTTPValidationError` (422), `ResourceNotFound` (404).
 */
export const metricsGetDashboard: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetricsGetDashboardRequestSchema,
  MetricDashboardSchemaSchema,
);
