// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerOrderSchema } from "../models/CustomerOrder.js";
import { CustomerPortalOrdersGetRequestSchema } from "../models/CustomerPortalOrdersGetRequest.js";
import { customerPortalOrdersGet as lite } from "./lite/customerPortalOrdersGet.js";

export type { CustomerPortalOrdersGetError } from "./lite/customerPortalOrdersGet.js";

/**
 * `GET /v1/customer-portal/orders/{id}`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalOrdersGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalOrdersGetRequestSchema,
  CustomerOrderSchema,
);
