// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomFieldSchema } from "../models/CustomField.js";
import { CustomFieldCreateSchema } from "../models/CustomFieldCreate.js";
import { customFieldsCreate as lite } from "./lite/customFieldsCreate.js";

export type { CustomFieldsCreateError } from "./lite/customFieldsCreate.js";

/**
 * Creates a custom field, a question to ask at checkout, and returns it.
 *
 * Customers meet it once it is attached to a product, with `attachedCustomFields` of
 * `productsCreate` or `productsUpdate`. No webhook is sent. `HTTPValidationError`: the slug is
 * taken in the organization, or a field is wrong.
 *
 * `POST /v1/custom-fields/`. Scopes: `custom_fields:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customFieldsCreate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomFieldCreateSchema,
  CustomFieldSchema,
);
