// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerEmailUpdateRequestSchema } from "../models/CustomerEmailUpdateRequest.js";
import { customerPortalCustomersRequestEmailUpdate as lite } from "./lite/customerPortalCustomersRequestEmailUpdate.js";

export type { CustomerPortalCustomersRequestEmailUpdateError } from "./lite/customerPortalCustomersRequestEmailUpdate.js";

/**
 * `POST /v1/customer-portal/customers/me/email-update/request`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalCustomersRequestEmailUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerEmailUpdateRequestSchema,
  undefined,
);
