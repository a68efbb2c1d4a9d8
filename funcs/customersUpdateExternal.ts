// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import { checked } from "../core/checked.js";
import { CustomerSchema } from "../models/Customer.js";
import { CustomersUpdateExternalRequestSchema } from "../models/CustomersUpdateExternalRequest.js";
import { customersUpdateExternal as lite } from "./lite/customersUpdateExternal.js";

export type { CustomersUpdateExternalError } from "./lite/customersUpdateExternal.js";

/**
 * `PATCH /v1/customers/external/{external_id}`. Scopes: `customers:write`. Errors of its own:
 * `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersUpdateExternal: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersUpdateExternalRequestSchema,
  CustomerSchema,
);
