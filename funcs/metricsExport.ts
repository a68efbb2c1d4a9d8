// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { MetricsExportRequestSchema } from "../models/MetricsExportRequest.js";
import { metricsExport as lite } from "./lite/metricsExport.js";

export type { MetricsExportError } from "./lite/metricsExport.js";

/**
 * Exports key figures as one CSV text, a header and a row per period.
 *
 * Money is in US cents, percentages are fractions (0.25 is 25 %); a metric's `type` says which.
 * The columns carry display names, which may change; `metricsGet` gives typed figures, and the
 * totals. `HTTPValidationError`: the interval is too short for the span (see `metricsLimits`), the
 * end lies before the start, a metric does not exist, or a field is wrong.
 *
 * `GET /v1/metrics/export`. Scopes: `metrics:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const metricsExport: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetricsExportRequestSchema,
  undefined,
);
