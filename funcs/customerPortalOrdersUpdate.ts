// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerOrderSchema } from "../models/CustomerOrder.js";
import { CustomerPortalOrdersUpdateRequestSchema } from "../models/CustomerPortalOrdersUpdateRequest.js";
import { customerPortalOrdersUpdate as lite } from "./lite/customerPortalOrdersUpdate.js";

export type { CustomerPortalOrdersUpdateError } from "./lite/customerPortalOrdersUpdate.js";

/**
 * `PATCH /v1/customer-portal/orders/{id}`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalOrdersUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalOrdersUpdateRequestSchema,
  CustomerOrderSchema,
);
