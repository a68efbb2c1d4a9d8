// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { MetricsDeleteDashboardRequestSchema } from "../models/MetricsDeleteDashboardRequest.js";
import { metricsDeleteDashboard as lite } from "./lite/metricsDeleteDashboard.js";

export type { MetricsDeleteDashboardError } from "./lite/metricsDeleteDashboard.js";

/**
 * `DELETE /v1/metrics/dashboards/{id}`. Scopes: `metrics:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const metricsDeleteDashboard: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetricsDeleteDashboardRequestSchema,
  undefined,
);
