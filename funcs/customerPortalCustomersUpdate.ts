// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalCustomerSchema } from "../models/CustomerPortalCustomer.js";
import { CustomerPortalCustomerUpdateSchema } from "../models/CustomerPortalCustomerUpdate.js";
import { customerPortalCustomersUpdate as lite } from "./lite/customerPortalCustomersUpdate.js";

export type { CustomerPortalCustomersUpdateError } from "./lite/customerPortalCustomersUpdate.js";

/**
 * Changes the billing data or the default payment method of the customer, and returns the
 * customer.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 *
 * Fields left out stay as they are. Null clears `taxId`, changes nothing as `billingName`, and is
 * refused for the others. A new default method is charged right away, in the background, for what
 * past-due subscriptions owe. Sends the `customer.updated` webhook. The e-mail changes through
 * `customerPortalCustomersRequestEmailUpdate`.
 *
 * `HTTPValidationError`: the tax ID does not fit the country of the address or there is no
 * address, also when a new address meets an old tax ID; the payment method is not the customer's;
 * or a field is wrong.
 *
 * `PATCH /v1/customer-portal/customers/me`. Scopes: `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalCustomersUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalCustomerUpdateSchema,
  CustomerPortalCustomerSchema,
);
