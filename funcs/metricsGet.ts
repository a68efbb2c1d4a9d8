// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { MetricsGetRequestSchema } from "../models/MetricsGetRequest.js";
import { MetricsResponseSchema } from "../models/MetricsResponse.js";
import { metricsGet as lite } from "./lite/metricsGet.js";

export type { MetricsGetError } from "./lite/metricsGet.js";

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
export const metricsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetricsGetRequestSchema,
  MetricsResponseSchema,
);
