// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomFieldSchema } from "../models/CustomField.js";
import { CustomFieldCreateSchema } from "../models/CustomFieldCreate.js";
import { customFieldsCreate as lite } from "./lite/customFieldsCreate.js";

export type { CustomFieldsCreateError } from "./lite/customFieldsCreate.js";

/**
 * `POST /v1/custom-fields/`. Scopes: `custom_fields:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customFieldsCreate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomFieldCreateSchema,
  CustomFieldSchema,
);
