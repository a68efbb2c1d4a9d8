// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomField } from "../../models/CustomField.js";
import type { CustomFieldCreate } from "../../models/CustomFieldCreate.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customFieldsCreate} can fail with. */
export type CustomFieldsCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

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
export const customFieldsCreate: Endpoint<CustomFieldCreate, CustomField, CustomFieldsCreateError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/custom-fields/",
    errors: ["HTTPValidationError"],
    encode: jsonBody,
    read: json,
  });
