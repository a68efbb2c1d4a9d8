// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { nothing } from "../../core/read/nothing.js";
import type { CustomersDeleteExternalRequest } from "../../models/CustomersDeleteExternalRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersDeleteExternal} can fail with. */
export type CustomersDeleteExternalError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Deletes a customer by its ID in your system; reads and lists no longer find it. Nothing comes
 * back.
 *
 * Cancels its subscriptions at once, revokes its benefits and removes its members; orders stay. No
 * function brings it back. The record stays, hidden: a plain delete frees the external ID,
 * `anonymize` erases personal data for good.
 *
 * `ResourceNotFound`: nobody has this external ID, or no longer. Repeat with care: if the ID was
 * given to a new customer meanwhile, that one is deleted. `customersDelete` knows no such mix-up.
 *
 * `DELETE /v1/customers/external/{external_id}`. Scopes: `customers:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersDeleteExternal: Endpoint<
  CustomersDeleteExternalRequest,
  undefined,
  CustomersDeleteExternalError
> = /* @__PURE__ */ endpoint({
  method: "DELETE",
  path: "/v1/customers/external/{externalId}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  encode: query,
  read: nothing,
});
