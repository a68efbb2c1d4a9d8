// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { none } from "../../core/none.js";
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
 * `DELETE /v1/customer-portal/customers/me/payment-methods/{id}`.
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
  read: none,
});
