// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { MetricsExportRequestSchema } from "../models/MetricsExportRequest.js";
import { metricsExport as lite } from "./lite/metricsExport.js";

export type { MetricsExportError } from "./lite/metricsExport.js";

/**
 * `GET /v1/metrics/export`. Scopes: `metrics:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const metricsExport: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetricsExportRequestSchema,
  undefined,
);
