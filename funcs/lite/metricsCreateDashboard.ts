// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { MetricDashboardCreate } from "../../models/MetricDashboardCreate.js";
import type { MetricDashboardSchema } from "../../models/MetricDashboardSchema.js";

/** What {@link metricsCreateDashboard} can fail with. */
export type MetricsCreateDashboardError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
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
