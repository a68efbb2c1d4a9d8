// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { MeterSchema } from "../models/Meter.js";
import { MetersUpdateRequestSchema } from "../models/MetersUpdateRequest.js";
import { metersUpdate as lite } from "./lite/metersUpdate.js";

export type { MetersUpdateError } from "./lite/metersUpdate.js";

/**
 * `PATCH /v1/meters/{id}`. Scopes: `meters:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const metersUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetersUpdateRequestSchema,
  MeterSchema,
);
