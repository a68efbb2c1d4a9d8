// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
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
