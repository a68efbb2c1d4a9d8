// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSchema } from "../models/Customer.js";
import { CustomerCreateSchema } from "../models/CustomerCreate.js";
import { customersCreate as lite } from "./lite/customersCreate.js";

export type { CustomersCreateError } from "./lite/customersCreate.js";

/**
 * Creates a customer and returns it.
 *
 * Sends the `customer.created` webhook. Events sent earlier under the external ID then count for
 * the customer. `HTTPValidationError`: the e-mail or external ID is taken (both are reported
 * together), or a field is wrong. After a timeout, look the customer up before creating it again.
 *
 * `POST /v1/customers/`. Scopes: `customers:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customersCreate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerCreateSchema,
  CustomerSchema,
);
