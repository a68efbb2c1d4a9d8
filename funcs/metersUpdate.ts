// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { MeterSchema } from "../models/Meter.js";
import { MetersUpdateRequestSchema } from "../models/MetersUpdateRequest.js";
import { metersUpdate as lite } from "./lite/metersUpdate.js";

export type { MetersUpdateError } from "./lite/metersUpdate.js";

/**
 * Changes the given fields of a meter, or archives it, and returns it.
 *
 * Fields left out stay as they are; `metadata` is replaced as a whole. An archived meter is no
 * longer counted or billed; `isArchived` false counts it again and brings the customers up to date
 * in the background.
 *
 * `HTTPValidationError`: `filter` or `aggregation` is sent although events were counted already
 * (leave both out, or create a new meter); a price of an active product or a benefit uses the
 * meter that is to be archived; or a field is wrong. `ResourceNotFound`: the token reaches no such
 * meter.
 *
 * `PATCH /v1/meters/{id}`. Scopes: `meters:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const metersUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  MetersUpdateRequestSchema,
  MeterSchema,
);
