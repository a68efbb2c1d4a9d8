// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomFieldSchema } from "../models/CustomField.js";
import { CustomFieldsUpdateRequestSchema } from "../models/CustomFieldsUpdateRequest.js";
import { customFieldsUpdate as lite } from "./lite/customFieldsUpdate.js";

export type { CustomFieldsUpdateError } from "./lite/customFieldsUpdate.js";

/**
 * `PATCH /v1/custom-fields/{id}`. Scopes: `custom_fields:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customFieldsUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomFieldsUpdateRequestSchema,
  CustomFieldSchema,
);
