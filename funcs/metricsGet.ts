// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { MetricsGetRequestSchema } from "../models/MetricsGetRequest.js";
import { MetricsResponseSchema } from "../models/MetricsResponse.js";
import { metricsGet as lite } from "./lite/metricsGet.js";

export type { MetricsGetError } from "./lite/metricsGet.js";

/**
 * `GET /v1/metrics/`. Scopes: `metrics:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const metricsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetricsGetRequestSchema,
  MetricsResponseSchema,
);
