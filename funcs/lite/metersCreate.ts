// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Meter } from "../../models/Meter.js";
import type { MeterCreate } from "../../models/MeterCreate.js";

/** What {@link metersCreate} can fail with. */
export type MetersCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

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
export const metersCreate: Endpoint<MeterCreate, Meter, MetersCreateError> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/meters/",
  errors: ["HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
