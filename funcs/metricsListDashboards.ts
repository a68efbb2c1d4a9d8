// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { MetricsListDashboardsRequestSchema } from "../models/MetricsListDashboardsRequest.js";
import { MetricsListDashboardsResponseSchema } from "../models/MetricsListDashboardsResponse.js";
import { metricsListDashboards as lite } from "./lite/metricsListDashboards.js";

export type { MetricsListDashboardsError } from "./lite/metricsListDashboards.js";

/**
 * Lists all metric dashboards that the token reaches.
 *
 * There are no pages. `HTTPValidationError`: an organization ID is no UUID.
 *
 * `GET /v1/metrics/dashboards`. Scopes: `metrics:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const metricsListDashboards: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetricsListDashboardsRequestSchema,
  MetricsListDashboardsResponseSchema,
);
