// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { MeterQuantitiesSchema } from "../models/MeterQuantities.js";
import { MetersQuantitiesRequestSchema } from "../models/MetersQuantitiesRequest.js";
import { metersQuantities as lite } from "./lite/metersQuantities.js";

export type { MetersQuantitiesError } from "./lite/metersQuantities.js";

/**
 * `GET /v1/meters/{id}/quantities`. Scopes: `meters:read` or `meters:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const metersQuantities: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetersQuantitiesRequestSchema,
  MeterQuantitiesSchema,
);
