// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomField } from "../../models/CustomField.js";
import type { CustomFieldsGetRequest } from "../../models/CustomFieldsGetRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customFieldsGet} can fail with. */
export type CustomFieldsGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a custom field by its ID.
 *
 * `ResourceNotFound`: the token reaches no such custom field. `HTTPValidationError`: the ID is no
 * UUID.
 *
 * `GET /v1/custom-fields/{id}`. Scopes: `custom_fields:read` or `custom_fields:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customFieldsGet: Endpoint<CustomFieldsGetRequest, CustomField, CustomFieldsGetError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/custom-fields/{id}",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    read: json,
  });
