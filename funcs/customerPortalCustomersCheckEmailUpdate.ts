// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalCustomersCheckEmailUpdateRequestSchema } from "../models/CustomerPortalCustomersCheckEmailUpdateRequest.js";
import { customerPortalCustomersCheckEmailUpdate as lite } from "./lite/customerPortalCustomersCheckEmailUpdate.js";

export type { CustomerPortalCustomersCheckEmailUpdateError } from "./lite/customerPortalCustomersCheckEmailUpdate.js";

/**
 * `GET /v1/customer-portal/customers/me/email-update/check`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalCustomersCheckEmailUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalCustomersCheckEmailUpdateRequestSchema,
  undefined,
);
