// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomFieldSchema } from "../models/CustomField.js";
import { CustomFieldsUpdateRequestSchema } from "../models/CustomFieldsUpdateRequest.js";
import { customFieldsUpdate as lite } from "./lite/customFieldsUpdate.js";

export type { CustomFieldsUpdateError } from "./lite/customFieldsUpdate.js";

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
export const customFieldsUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomFieldsUpdateRequestSchema,
  CustomFieldSchema,
);
