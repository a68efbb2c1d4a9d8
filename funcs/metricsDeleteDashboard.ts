// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { MetricsDeleteDashboardRequestSchema } from "../models/MetricsDeleteDashboardRequest.js";
import { metricsDeleteDashboard as lite } from "./lite/metricsDeleteDashboard.js";

export type { MetricsDeleteDashboardError } from "./lite/metricsDeleteDashboard.js";

/**
 * Deletes a metric dashboard for good. Nothing comes back.
 *
 * No figures are lost. `ResourceNotFound`: the token reaches no such dashboard, or it was deleted
 * before, so a second call does no harm. `HTTPValidationError`: the ID is no UUID.
 *
 * `DELETE /v1/metrics/dashboards/{id}`. Scopes: `metrics:write`.
 * Errors of its own: `HTTPValidationError` (422), `ResourceNotFound` (404).
 */
export const metricsDeleteDashboard: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetricsDeleteDashboardRequestSchema,
  undefined,
);
