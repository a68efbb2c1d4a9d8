// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSchema } from "../models/Customer.js";
import { CustomersGetExternalRequestSchema } from "../models/CustomersGetExternalRequest.js";
import { customersGetExternal as lite } from "./lite/customersGetExternal.js";

export type { CustomersGetExternalError } from "./lite/customersGetExternal.js";

/**
 * Gets a customer by its ID in your system.
 *
 * With the Polar ID use `customersGet`; to know what the customer has bought,
 * `customersGetStateExternal`. `ResourceNotFound`: no customer in reach of the token has this
 * external ID; matching is exact.
 *
 * `GET /v1/customers/external/{external_id}`. Scopes: `customers:read` or `customers:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersGetExternal: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersGetExternalRequestSchema,
  CustomerSchema,
);
