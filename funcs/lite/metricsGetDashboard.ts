// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { MetricDashboardSchema } from "../../models/MetricDashboardSchema.js";
import type { MetricsGetDashboardRequest } from "../../models/MetricsGetDashboardRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link metricsGetDashboard} can fail with. */
export type MetricsGetDashboardError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | ClientError;

/**
 * Gets a metric dashboard by its ID.
 *
 * It holds the names of metrics, not figures: give them to `metricsGet`. `ResourceNotFound`: the
 * token reaches no such dashboard. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/metrics/dashboards/{id}`. Scopes: `metrics:read`.
 * Errors of its own: `HTTPValidationError` (422), `ResourceNotFound` (404).
 */
export const metricsGetDashboard: Endpoint<
  MetricsGetDashboardRequest,
  MetricDashboardSchema,
  MetricsGetDashboardError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/metrics/dashboards/{id}",
  errors: ["HTTPValidationError", "ResourceNotFound"],
  read: json,
});
