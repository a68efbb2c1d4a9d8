// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomFieldsDeleteRequestSchema } from "../models/CustomFieldsDeleteRequest.js";
import { customFieldsDelete as lite } from "./lite/customFieldsDelete.js";

export type { CustomFieldsDeleteError } from "./lite/customFieldsDelete.js";

/**
 * Deletes a custom field, and takes it off all products. Nothing comes back.
 *
 * No function brings it back, but its slug becomes free. Answers on orders and subscriptions stay.
 * `ResourceNotFound`: the token reaches no such custom field, or it was deleted before.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `DELETE /v1/custom-fields/{id}`. Scopes: `custom_fields:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customFieldsDelete: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomFieldsDeleteRequestSchema,
  undefined,
);
