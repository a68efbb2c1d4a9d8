// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Meter } from "../../models/Meter.js";
import type { MeterCreate } from "../../models/MeterCreate.js";

/** What {@link metersCreate} can fail with. */
export type MetersCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
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
