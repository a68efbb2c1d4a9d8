// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { nothing } from "../../core/read/nothing.js";
import type { CustomersDeleteRequest } from "../../models/CustomersDeleteRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersDelete} can fail with. */
export type CustomersDeleteError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Deletes a customer by its Polar ID; reads and lists no longer find it. Nothing comes back.
 *
 * Cancels its subscriptions at once, revokes its benefits and removes its members; orders stay. No
 * function brings it back. The record stays, hidden: a plain delete frees the external ID,
 * `anonymize` erases personal data for good.
 *
 * `ResourceNotFound`: no such customer, or deleted before, so a second call does no harm.
 * `HTTPValidationError`: an ID is no UUID.
 *
 * `DELETE /v1/customers/{id}`. Scopes: `customers:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersDelete: Endpoint<CustomersDeleteRequest, undefined, CustomersDeleteError> =
  /* @__PURE__ */ endpoint({
    method: "DELETE",
    path: "/v1/customers/{id}",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    encode: query,
    read: nothing,
  });
