// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { MeterQuantitiesSchema } from "../models/MeterQuantities.js";
import { MetersQuantitiesRequestSchema } from "../models/MetersQuantitiesRequest.js";
import { metersQuantities as lite } from "./lite/metersQuantities.js";

export type { MetersQuantitiesError } from "./lite/metersQuantities.js";

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
export const metersQuantities: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetersQuantitiesRequestSchema,
  MeterQuantitiesSchema,
);
