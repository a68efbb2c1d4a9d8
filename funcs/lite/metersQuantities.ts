// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { query } from "../../core/query.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { MeterQuantities } from "../../models/MeterQuantities.js";
import type { MetersQuantitiesRequest } from "../../models/MetersQuantitiesRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link metersQuantities} can fail with. */
export type MetersQuantitiesError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `GET /v1/meters/{id}/quantities`. Scopes: `meters:read` or `meters:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const metersQuantities: Endpoint<MetersQuantitiesRequest, MeterQuantities, MetersQuantitiesError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/meters/{id}/quantities",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    encode: query,
    read: json,
  });
