// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalCustomersListPaymentMethodsRequestSchema } from "../models/CustomerPortalCustomersListPaymentMethodsRequest.js";
import { ListResourceCustomerPaymentMethodSchema } from "../models/ListResourceCustomerPaymentMethod.js";
import { customerPortalCustomersListPaymentMethods as lite } from "./lite/customerPortalCustomersListPaymentMethods.js";

export type { CustomerPortalCustomersListPaymentMethodsError } from "./lite/customerPortalCustomersListPaymentMethods.js";

/**
 * Lists the customer's saved payment methods, the newest first, a page at a time.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 * Which one is the default, `defaultPaymentMethodId` of `customerPortalCustomersGet` tells.
 * `HTTPValidationError`: `page` or `limit` is below 1.
 *
 * `GET /v1/customer-portal/customers/me/payment-methods`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalCustomersListPaymentMethods: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalCustomersListPaymentMethodsRequestSchema,
  ListResourceCustomerPaymentMethodSchema,
);
