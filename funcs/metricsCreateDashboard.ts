// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { MetricDashboardCreateSchema } from "../models/MetricDashboardCreate.js";
import { MetricDashboardSchemaSchema } from "../models/MetricDashboardSchema.js";
import { metricsCreateDashboard as lite } from "./lite/metricsCreateDashboard.js";

export type { MetricsCreateDashboardError } from "./lite/metricsCreateDashboard.js";

/**
 * Creates a metric dashboard and returns it.
 *
 * A dashboard is a named list of metrics; the figures themselves come from `metricsGet`. Sent
 * twice, it makes two. `HTTPValidationError`: an `organizationId` that is missing or, with an
 * organization access token, given, or a field is wrong; the names of metrics are not checked
 * here.
 *
 * `POST /v1/metrics/dashboards`. Scopes: `metrics:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const metricsCreateDashboard: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetricDashboardCreateSchema,
  MetricDashboardSchemaSchema,
);
