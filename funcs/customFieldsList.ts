// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomFieldsListRequestSchema } from "../models/CustomFieldsListRequest.js";
import { ListResourceCustomFieldSchema } from "../models/ListResourceCustomField.js";
import { customFieldsList as lite } from "./lite/customFieldsList.js";

export type { CustomFieldsListError } from "./lite/customFieldsList.js";

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
export const customFieldsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomFieldsListRequestSchema,
  ListResourceCustomFieldSchema,
);
