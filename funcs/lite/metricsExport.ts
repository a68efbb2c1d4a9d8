// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { query } from "../../core/query.js";
import { text } from "../../core/text.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { MetricsExportRequest } from "../../models/MetricsExportRequest.js";

/** What {@link metricsExport} can fail with. */
export type MetricsExportError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
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
