// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type EndpointWithoutRequest, endpointWithoutRequest } from "../../core/endpointWithoutRequest.js";
import type { ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { MetricsLimits } from "../../models/MetricsLimits.js";

/** What {@link metricsLimits} can fail with. */
export type MetricsLimitsError = ClientError;

/**
 * Gets how far back key figures go, and how many days fit each interval.
 *
 * The same for everyone, so ask once.
 *
 * `GET /v1/metrics/limits`. Scopes: `metrics:read`.
 */
export const metricsLimits: EndpointWithoutRequest<MetricsLimits, MetricsLimitsError> =
  /* @__PURE__ */ endpointWithoutRequest({
    method: "GET",
    path: "/v1/metrics/limits",
    errors: [],
    read: json,
  });
