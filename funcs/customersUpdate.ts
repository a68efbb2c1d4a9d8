// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSchema } from "../models/Customer.js";
import { CustomersUpdateRequestSchema } from "../models/CustomersUpdateRequest.js";
import { customersUpdate as lite } from "./lite/customersUpdate.js";

export type { CustomersUpdateError } from "./lite/customersUpdate.js";

/**
 * Changes the given fields of a customer, by its Polar ID, and returns the customer.
 *
 * Fields left out stay as they are; `metadata` is replaced as a whole. Null clears what can be
 * empty, but never `billingAddress`. Sends the `customer.updated` webhook.
 *
 * `ResourceNotFound`: the token reaches no such customer; a deleted one counts as missing.
 * `HTTPValidationError`: the e-mail or external ID is taken, an external ID is set already, a team
 * would become an individual, or a field is wrong.
 *
 * `PATCH /v1/customers/{id}`. Scopes: `customers:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersUpdateRequestSchema,
  CustomerSchema,
);
