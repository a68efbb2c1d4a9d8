// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { MetricDashboardSchema } from "../../models/MetricDashboardSchema.js";
import type { MetricsUpdateDashboardRequest } from "../../models/MetricsUpdateDashboardRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link metricsUpdateDashboard} can fail with. */
export type MetricsUpdateDashboardError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | ClientError;

/**
 * Changes the name or the metrics of a dashboard, and returns it.
 *
 * Fields left out stay as they are; `metrics` replaces the whole list. `ResourceNotFound`: the
 * token reaches no such dashboard. `HTTPValidationError`: the ID is no UUID, or a field is wrong.
 *
 * `PATCH /v1/metrics/dashboards/{id}`. Scopes: `metrics:write`.
 * Errors of its own: `HTTPValidationError` (422), `ResourceNotFound` (404).
 */
export const metricsUpdateDashboard: Endpoint<
  MetricsUpdateDashboardRequest,
  MetricDashboardSchema,
  MetricsUpdateDashboardError
> = /* @__PURE__ */ endpoint({
  method: "PATCH",
  path: "/v1/metrics/dashboards/{id}",
  bodyKey: "metricDashboardUpdate",
  errors: ["HTTPValidationError", "ResourceNotFound"],
  encode: jsonBody,
  read: json,
});
