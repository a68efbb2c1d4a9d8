// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalCustomerSchema } from "../models/CustomerPortalCustomer.js";
import { CustomerPortalCustomerUpdateSchema } from "../models/CustomerPortalCustomerUpdate.js";
import { customerPortalCustomersUpdate as lite } from "./lite/customerPortalCustomersUpdate.js";

export type { CustomerPortalCustomersUpdateError } from "./lite/customerPortalCustomersUpdate.js";

/**
 * `PATCH /v1/customer-portal/customers/me`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalCustomersUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalCustomerUpdateSchema,
  CustomerPortalCustomerSchema,
);
