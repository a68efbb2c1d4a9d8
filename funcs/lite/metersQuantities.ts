// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { MeterQuantities } from "../../models/MeterQuantities.js";
import type { MetersQuantitiesRequest } from "../../models/MetersQuantitiesRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link metersQuantities} can fail with. */
export type MetersQuantitiesError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets what a meter counted over a span of time, interval by interval and in total.
 *
 * An interval without events has the quantity 0. Without customers it counts all events together;
 * `customerAggregationFunction` first counts for each customer, then joins the results. Nothing is
 * charged or reset by reading.
 *
 * `ResourceNotFound`: the token reaches no such meter. `HTTPValidationError`: the interval is too
 * short for the span (`metricsLimits` tells how much fits), the end lies before the start, or a
 * field is wrong.
 *
 * `GET /v1/meters/{id}/quantities`. Scopes: `meters:read` or `meters:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const metersQuantities: Endpoint<MetersQuantitiesRequest, MeterQuantities, MetersQuantitiesError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/meters/{id}/quantities",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    encode: query,
    read: json,
  });
