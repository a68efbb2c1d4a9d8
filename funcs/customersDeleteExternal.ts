// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomersDeleteExternalRequestSchema } from "../models/CustomersDeleteExternalRequest.js";
import { customersDeleteExternal as lite } from "./lite/customersDeleteExternal.js";

export type { CustomersDeleteExternalError } from "./lite/customersDeleteExternal.js";

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
export const customersDeleteExternal: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersDeleteExternalRequestSchema,
  undefined,
);
