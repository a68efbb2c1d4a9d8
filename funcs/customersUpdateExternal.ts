// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSchema } from "../models/Customer.js";
import { CustomersUpdateExternalRequestSchema } from "../models/CustomersUpdateExternalRequest.js";
import { customersUpdateExternal as lite } from "./lite/customersUpdateExternal.js";

export type { CustomersUpdateExternalError } from "./lite/customersUpdateExternal.js";

/**
 * Changes the given fields of a customer, by its ID in your system, and returns the customer.
 *
 * Fields left out stay as they are; `metadata` is replaced as a whole. Null clears what can be
 * empty, but never `billingAddress`. Sends the `customer.updated` webhook.
 *
 * The external ID itself and the type change only through `customersUpdate`. `ResourceNotFound`:
 * no customer in reach of the token has this external ID; matching is exact.
 * `HTTPValidationError`: the e-mail is taken, or a field is wrong.
 *
 * `PATCH /v1/customers/external/{external_id}`. Scopes: `customers:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersUpdateExternal: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersUpdateExternalRequestSchema,
  CustomerSchema,
);
