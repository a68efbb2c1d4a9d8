// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Meter } from "../../models/Meter.js";
import type { MetersGetRequest } from "../../models/MetersGetRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link metersGet} can fail with. */
export type MetersGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a meter by its ID.
 *
 * What was counted is told by `metersQuantities`, one customer's usage by `customerMetersList`.
 * `ResourceNotFound`: the token reaches no such meter. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/meters/{id}`. Scopes: `meters:read` or `meters:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const metersGet: Endpoint<MetersGetRequest, Meter, MetersGetError> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/meters/{id}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: json,
});
