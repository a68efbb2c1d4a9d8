// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { MetricDashboardCreate } from "../../models/MetricDashboardCreate.js";
import type { MetricDashboardSchema } from "../../models/MetricDashboardSchema.js";

/** What {@link metricsCreateDashboard} can fail with. */
export type MetricsCreateDashboardError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

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
export const metricsCreateDashboard: Endpoint<
  MetricDashboardCreate,
  MetricDashboardSchema,
  MetricsCreateDashboardError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/metrics/dashboards",
  errors: ["HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
