// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalOrdersListRequestSchema } from "../models/CustomerPortalOrdersListRequest.js";
import { ListResourceCustomerOrderSchema } from "../models/ListResourceCustomerOrder.js";
import { customerPortalOrdersList as lite } from "./lite/customerPortalOrdersList.js";

export type { CustomerPortalOrdersListError } from "./lite/customerPortalOrdersList.js";

/**
 * `GET /v1/customer-portal/orders/`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalOrdersList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalOrdersListRequestSchema,
  ListResourceCustomerOrderSchema,
);
