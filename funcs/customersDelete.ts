// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomersDeleteRequestSchema } from "../models/CustomersDeleteRequest.js";
import { customersDelete as lite } from "./lite/customersDelete.js";

export type { CustomersDeleteError } from "./lite/customersDelete.js";

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
export const customersDelete: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersDeleteRequestSchema,
  undefined,
);
