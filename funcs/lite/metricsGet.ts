// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { query } from "../../core/query.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { MetricsGetRequest } from "../../models/MetricsGetRequest.js";
import type { MetricsResponse } from "../../models/MetricsResponse.js";

/** What {@link metricsGet} can fail with. */
export type MetricsGetError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
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
