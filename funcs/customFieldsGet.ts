// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomFieldSchema } from "../models/CustomField.js";
import { CustomFieldsGetRequestSchema } from "../models/CustomFieldsGetRequest.js";
import { customFieldsGet as lite } from "./lite/customFieldsGet.js";

export type { CustomFieldsGetError } from "./lite/customFieldsGet.js";

/**
 * Gets a custom field by its ID.
 *
 * `ResourceNotFound`: the token reaches no such custom field. `HTTPValidationError`: the ID is no
 * UUID.
 *
 * `GET /v1/custom-fields/{id}`. Scopes: `custom_fields:read` or `custom_fields:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customFieldsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomFieldsGetRequestSchema,
  CustomFieldSchema,
);
