// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { CustomField } from "../../models/CustomField.js";
import type { CustomFieldsListRequest } from "../../models/CustomFieldsListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customFieldsList} can fail with. */
export type CustomFieldsListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Lists the custom fields that the token reaches, by slug, a page at a time.
 *
 * A field must pass all filters that are set; deleted ones are never listed. A page past the end
 * is empty, not an error. `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot
 * be read.
 *
 * `GET /v1/custom-fields/`. Scopes: `custom_fields:read` or `custom_fields:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customFieldsList: ListEndpointWithDefaults<
  CustomFieldsListRequest,
  CustomField,
  CustomFieldsListError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/custom-fields/",
  queryNames: { typeFilter: "type" },
  errors: ["HTTPValidationError"],
  encode: query,
  read: page,
});
