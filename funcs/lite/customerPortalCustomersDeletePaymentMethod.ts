// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { nothing } from "../../core/read/nothing.js";
import type { CustomerPortalCustomersDeletePaymentMethodRequest } from "../../models/CustomerPortalCustomersDeletePaymentMethodRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { PaymentMethodInUseByActiveSubscription } from "../../models/PaymentMethodInUseByActiveSubscription.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalCustomersDeletePaymentMethod} can fail with. */
export type CustomerPortalCustomersDeletePaymentMethodError =
  | APIError<"PaymentMethodInUseByActiveSubscription", PaymentMethodInUseByActiveSubscription>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Deletes a saved payment method, also at the payment processor.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 *
 * Subscriptions that it pays move to another saved method, the default one if there is a choice.
 * Cannot be undone: the card must be entered again. Sends the `customer.updated` webhook.
 *
 * `PaymentMethodInUseByActiveSubscription`: a subscription needs it and there is no other; add one
 * or cancel the subscription first. `ResourceNotFound`: the customer has no such method, or no
 * longer. `HTTPValidationError`: the ID is no UUID.
 *
 * `DELETE /v1/customer-portal/customers/me/payment-methods/{id}`. Scopes: `customer_portal:write`.
 * Errors of its own: `PaymentMethodInUseByActiveSubscription` (400), `ResourceNotFound` (404),
 * `HTTPValidationError` (422).
 */
export const customerPortalCustomersDeletePaymentMethod: Endpoint<
  CustomerPortalCustomersDeletePaymentMethodRequest,
  undefined,
  CustomerPortalCustomersDeletePaymentMethodError
> = /* @__PURE__ */ endpoint({
  method: "DELETE",
  path: "/v1/customer-portal/customers/me/payment-methods/{id}",
  errors: ["PaymentMethodInUseByActiveSubscription", "ResourceNotFound", "HTTPValidationError"],
  read: nothing,
});
