// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerPaymentMethodCreate } from "../../models/CustomerPaymentMethodCreate.js";
import type { CustomerPaymentMethodCreateResponse } from "../../models/CustomerPaymentMethodCreateResponse.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { PaymentMethodSetupFailed } from "../../models/PaymentMethodSetupFailed.js";

/** What {@link customerPortalCustomersAddPaymentMethod} can fail with. */
export type CustomerPortalCustomersAddPaymentMethodError =
  | APIError<"PaymentMethodSetupFailed", PaymentMethodSetupFailed>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Saves a payment method from a Stripe confirmation token.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 *
 * The answer's `status` decides. `succeeded`: the method is saved. `requires_action`: let
 * Stripe.js finish with `clientSecret`, then call `customerPortalCustomersConfirmPaymentMethod`.
 * `setDefault` makes it the default. A new default method is charged right away, in the
 * background, for what past-due subscriptions owe.
 *
 * `PaymentMethodSetupFailed`: the card was declined; `data.detail` says why, for people. Ask for
 * another card. `HTTPValidationError`: a field is missing.
 *
 * `POST /v1/customer-portal/customers/me/payment-methods`. Scopes: `customer_portal:write`.
 * Errors of its own: `PaymentMethodSetupFailed` (400), `HTTPValidationError` (422).
 */
export const customerPortalCustomersAddPaymentMethod: Endpoint<
  CustomerPaymentMethodCreate,
  CustomerPaymentMethodCreateResponse,
  CustomerPortalCustomersAddPaymentMethodError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/customers/me/payment-methods",
  errors: ["PaymentMethodSetupFailed", "HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
