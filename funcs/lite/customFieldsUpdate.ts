// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomField } from "../../models/CustomField.js";
import type { CustomFieldsUpdateRequest } from "../../models/CustomFieldsUpdateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customFieldsUpdate} can fail with. */
export type CustomFieldsUpdateError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Changes the given fields of a custom field, and returns it.
 *
 * Fields left out stay as they are; `properties` and `metadata` are replaced as a whole. A new
 * slug renames the key in all answers that were ever given, so code that reads them must follow.
 * Answers are not checked again against new properties.
 *
 * `ResourceNotFound`: the token reaches no such custom field. `HTTPValidationError`: `type` is not
 * the one that the field has, the slug is taken in the organization, or a field is wrong.
 *
 * `PATCH /v1/custom-fields/{id}`. Scopes: `custom_fields:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customFieldsUpdate: Endpoint<CustomFieldsUpdateRequest, CustomField, CustomFieldsUpdateError> =
  /* @__PURE__ */ endpoint({
    method: "PATCH",
    path: "/v1/custom-fields/{id}",
    bodyKey: "customFieldUpdate",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    encode: jsonBody,
    read: json,
  });
