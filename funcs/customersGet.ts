// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSchema } from "../models/Customer.js";
import { CustomersGetRequestSchema } from "../models/CustomersGetRequest.js";
import { customersGet as lite } from "./lite/customersGet.js";

export type { CustomersGetError } from "./lite/customersGet.js";

/**
 * Gets a customer by its Polar ID.
 *
 * With your own ID use `customersGetExternal`; to know what the customer has bought,
 * `customersGetState`. `ResourceNotFound`: the token reaches no such customer; a deleted one
 * counts as missing. `HTTPValidationError`: an ID is no UUID.
 *
 * `GET /v1/customers/{id}`. Scopes: `customers:read` or `customers:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersGetRequestSchema,
  CustomerSchema,
);
