// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { none } from "../../core/none.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { MetricsDeleteDashboardRequest } from "../../models/MetricsDeleteDashboardRequest.js";

/** What {@link metricsDeleteDashboard} can fail with. */
export type MetricsDeleteDashboardError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * `DELETE /v1/metrics/dashboards/{id}`. Scopes: `metrics:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const metricsDeleteDashboard: Endpoint<
  MetricsDeleteDashboardRequest,
  undefined,
  MetricsDeleteDashboardError
> = /* @__PURE__ */ endpoint({
  method: "DELETE",
  path: "/v1/metrics/dashboards/{id}",
  errors: ["HTTPValidationError"],
  read: none,
});
