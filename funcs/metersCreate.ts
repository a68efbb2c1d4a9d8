// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { MeterSchema } from "../models/Meter.js";
import { MeterCreateSchema } from "../models/MeterCreate.js";
import { metersCreate as lite } from "./lite/metersCreate.js";

export type { MetersCreateError } from "./lite/metersCreate.js";

/**
 * `POST /v1/meters/`. Scopes: `meters:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const metersCreate: typeof lite = /* @__PURE__ */ checked(lite, MeterCreateSchema, MeterSchema);
