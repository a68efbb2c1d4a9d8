// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { nothing } from "../../core/read/nothing.js";
import type { CustomFieldsDeleteRequest } from "../../models/CustomFieldsDeleteRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customFieldsDelete} can fail with. */
export type CustomFieldsDeleteError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const customFieldsDelete: Endpoint<CustomFieldsDeleteRequest, undefined, CustomFieldsDeleteError> =
  /* @__PURE__ */ endpoint({
    method: "DELETE",
    path: "/v1/custom-fields/{id}",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    read: nothing,
  });
