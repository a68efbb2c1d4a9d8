// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { MetricsGetRequest } from "../../models/MetricsGetRequest.js";
import type { MetricsResponse } from "../../models/MetricsResponse.js";

/** What {@link metricsGet} can fail with. */
export type MetricsGetError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Gets key figures such as revenue, subscriptions and churn over a span of days, period by period
 * and in total.
 *
 * Money is in US cents, percentages are fractions (0.25 is 25 %); a metric's `type` says which.
 * Name the `metrics` you need: the answer is faster, and holds only those. Figures can be a minute
 * old; both days count, in `timezone`. `HTTPValidationError`: the interval is too short for the
 * span (see `metricsLimits`), the end lies before the start, a metric does not exist, or a field
 * is wrong.
 *
 * `GET /v1/metrics/`. Scopes: `metrics:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const metricsGet: Endpoint<MetricsGetRequest, MetricsResponse, MetricsGetError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/metrics/",
    errors: ["HTTPValidationError"],
    encode: query,
    read: json,
  });
