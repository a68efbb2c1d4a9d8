// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { MeterSchema } from "../models/Meter.js";
import { MeterCreateSchema } from "../models/MeterCreate.js";
import { metersCreate as lite } from "./lite/metersCreate.js";

export type { MetersCreateError } from "./lite/metersCreate.js";

/**
 * Creates a meter, which counts events, and returns it.
 *
 * Events that came before count towards usage, worked out in the background, but are not billed.
 * Filter and aggregation are fixed once an event matches, so try the filter on `eventsList` first.
 * A meter cannot be deleted, only archived with `metersUpdate`.
 *
 * `HTTPValidationError`: a custom label is missing with the unit `custom` or given with another,
 * or a field is wrong.
 *
 * `POST /v1/meters/`. Scopes: `meters:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const metersCreate: typeof lite = /* @__PURE__ */ checked(lite, MeterCreateSchema, MeterSchema);
