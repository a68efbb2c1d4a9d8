// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { nothing } from "../../core/read/nothing.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { MetricsDeleteDashboardRequest } from "../../models/MetricsDeleteDashboardRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link metricsDeleteDashboard} can fail with. */
export type MetricsDeleteDashboardError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | ClientError;

/**
 * Deletes a metric dashboard for good. Nothing comes back.
 *
 * No figures are lost. `ResourceNotFound`: the token reaches no such dashboard, or it was deleted
 * before, so a second call does no harm. `HTTPValidationError`: the ID is no UUID.
 *
 * `DELETE /v1/metrics/dashboards/{id}`. Scopes: `metrics:write`.
 * Errors of its own: `HTTPValidationError` (422), `ResourceNotFound` (404).
 */
export const metricsDeleteDashboard: Endpoint<
  MetricsDeleteDashboardRequest,
  undefined,
  MetricsDeleteDashboardError
> = /* @__PURE__ */ endpoint({
  method: "DELETE",
  path: "/v1/metrics/dashboards/{id}",
  errors: ["HTTPValidationError", "ResourceNotFound"],
  read: nothing,
});
