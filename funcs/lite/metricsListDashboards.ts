// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { type EndpointWithDefaults, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { MetricsListDashboardsRequest } from "../../models/MetricsListDashboardsRequest.js";
import type { MetricsListDashboardsResponse } from "../../models/MetricsListDashboardsResponse.js";

/** What {@link metricsListDashboards} can fail with. */
export type MetricsListDashboardsError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Lists all metric dashboards that the token reaches.
 *
 * There are no pages. `HTTPValidationError`: an organization ID is no UUID.
 *
 * `GET /v1/metrics/dashboards`. Scopes: `metrics:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const metricsListDashboards: EndpointWithDefaults<
  MetricsListDashboardsRequest,
  MetricsListDashboardsResponse,
  MetricsListDashboardsError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/metrics/dashboards",
  errors: ["HTTPValidationError"],
  encode: query,
  read: json,
});
