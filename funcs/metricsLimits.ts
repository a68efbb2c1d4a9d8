// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { endpointWithoutRequest } from "../core/endpointWithoutRequest.js";
import { MetricsLimitsSchema } from "../models/MetricsLimits.js";
import { metricsLimits as lite } from "./lite/metricsLimits.js";

export type { MetricsLimitsError } from "./lite/metricsLimits.js";

/**
 * Gets how far back key figures go, and how many days fit each interval.
 *
 * The same for everyone, so ask once.
 *
 * `GET /v1/metrics/limits`. Scopes: `metrics:read`.
 */
export const metricsLimits: typeof lite = /* @__PURE__ */ checked(
  lite,
  undefined,
  MetricsLimitsSchema,
  endpointWithoutRequest,
);
