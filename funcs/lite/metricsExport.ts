// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { text } from "../../core/read/text.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { MetricsExportRequest } from "../../models/MetricsExportRequest.js";

/** What {@link metricsExport} can fail with. */
export type MetricsExportError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

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
export const metricsExport: Endpoint<MetricsExportRequest, string, MetricsExportError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/metrics/export",
    errors: ["HTTPValidationError"],
    encode: query,
    read: text,
  });
