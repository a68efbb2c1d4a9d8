// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { MeterSchema } from "../models/Meter.js";
import { MetersGetRequestSchema } from "../models/MetersGetRequest.js";
import { metersGet as lite } from "./lite/metersGet.js";

export type { MetersGetError } from "./lite/metersGet.js";

/**
 * Gets a meter by its ID.
 *
 * What was counted is told by `metersQuantities`, one customer's usage by `customerMetersList`.
 * `ResourceNotFound`: the token reaches no such meter. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/meters/{id}`. Scopes: `meters:read` or `meters:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const metersGet: typeof lite = /* @__PURE__ */ checked(lite, MetersGetRequestSchema, MeterSchema);
