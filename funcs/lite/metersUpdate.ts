// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Meter } from "../../models/Meter.js";
import type { MetersUpdateRequest } from "../../models/MetersUpdateRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link metersUpdate} can fail with. */
export type MetersUpdateError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const metersUpdate: Endpoint<MetersUpdateRequest, Meter, MetersUpdateError> = /* @__PURE__ */ endpoint(
  {
    method: "PATCH",
    path: "/v1/meters/{id}",
    bodyKey: "meterUpdate",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    encode: jsonBody,
    read: json,
  },
);
