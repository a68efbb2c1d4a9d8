// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import { checked } from "../core/checked.js";
import { CustomerSchema } from "../models/Customer.js";
import { CustomersUpdateRequestSchema } from "../models/CustomersUpdateRequest.js";
import { customersUpdate as lite } from "./lite/customersUpdate.js";

export type { CustomersUpdateError } from "./lite/customersUpdate.js";

/**
 * `PATCH /v1/customers/{id}`. Scopes: `customers:write`. Errors of its own: `ResourceNotFound`
 * (404), `HTTPValidationError` (422).
 */
export const customersUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersUpdateRequestSchema,
  CustomerSchema,
);
