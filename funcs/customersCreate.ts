// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import { checked } from "../core/checked.js";
import { CustomerSchema } from "../models/Customer.js";
import { CustomerCreateSchema } from "../models/CustomerCreate.js";
import { customersCreate as lite } from "./lite/customersCreate.js";

export type { CustomersCreateError } from "./lite/customersCreate.js";

/**
 * `POST /v1/customers/`. Scopes: `customers:write`. Errors of its own: `HTTPValidationError`
 * (422).
 */
export const customersCreate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerCreateSchema,
  CustomerSchema,
);
