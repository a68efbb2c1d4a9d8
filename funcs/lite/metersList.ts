// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Meter } from "../../models/Meter.js";
import type { MetersListRequest } from "../../models/MetersListRequest.js";

/** What {@link metersList} can fail with. */
export type MetersListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Lists the meters that the token reaches, by name, a page at a time.
 *
 * Archived ones are among them unless `isArchived` is false. `HTTPValidationError`: a filter,
 * sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/meters/`. Scopes: `meters:read` or `meters:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const metersList: ListEndpointWithDefaults<MetersListRequest, Meter, MetersListError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/meters/",
    errors: ["HTTPValidationError"],
    encode: query,
    read: page,
  });
