// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerNotReady } from "../../models/CustomerNotReady.js";
import type { CustomerPaymentMethodConfirm } from "../../models/CustomerPaymentMethodConfirm.js";
import type { CustomerPaymentMethodCreateResponse } from "../../models/CustomerPaymentMethodCreateResponse.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalCustomersConfirmPaymentMethod} can fail with. */
export type CustomerPortalCustomersConfirmPaymentMethodError =
  | APIError<"CustomerNotReady", CustomerNotReady>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Saves a payment method after the customer has done what its bank asked for.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 *
 * The second step after `customerPortalCustomersAddPaymentMethod`, with the same two answers:
 * `requires_action` again means that the customer is not through yet. `setDefault` makes it the
 * default. A new default method is charged right away, in the background, for what past-due
 * subscriptions owe.
 *
 * `CustomerNotReady`: nothing was begun for this customer; call
 * `customerPortalCustomersAddPaymentMethod` first. `HTTPValidationError`: the setup intent is
 * unknown, another customer's, or failed.
 *
 * `POST /v1/customer-portal/customers/me/payment-methods/confirm`. Scopes:
 * `customer_portal:write`.
 * Errors of its own: `CustomerNotReady` (403), `HTTPValidationError` (422).
 */
export const customerPortalCustomersConfirmPaymentMethod: Endpoint<
  CustomerPaymentMethodConfirm,
  CustomerPaymentMethodCreateResponse,
  CustomerPortalCustomersConfirmPaymentMethodError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/customers/me/payment-methods/confirm",
  errors: ["CustomerNotReady", "HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
