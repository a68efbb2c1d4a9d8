// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerPortalCustomer } from "../../models/CustomerPortalCustomer.js";
import type { CustomerPortalCustomerUpdate } from "../../models/CustomerPortalCustomerUpdate.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalCustomersUpdate} can fail with. */
export type CustomerPortalCustomersUpdateError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const customerPortalCustomersUpdate: Endpoint<
  CustomerPortalCustomerUpdate,
  CustomerPortalCustomer,
  CustomerPortalCustomersUpdateError
> = /* @__PURE__ */ endpoint({
  method: "PATCH",
  path: "/v1/customer-portal/customers/me",
  errors: ["HTTPValidationError"],
  fields: { oauth_accounts: "keepKeys", tax_id: "first" },
  encode: jsonBody,
  read: json,
});
