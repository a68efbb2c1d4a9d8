// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPaymentMethodCreateSchema } from "../models/CustomerPaymentMethodCreate.js";
import { CustomerPaymentMethodCreateResponseSchema } from "../models/CustomerPaymentMethodCreateResponse.js";
import { customerPortalCustomersAddPaymentMethod as lite } from "./lite/customerPortalCustomersAddPaymentMethod.js";

export type { CustomerPortalCustomersAddPaymentMethodError } from "./lite/customerPortalCustomersAddPaymentMethod.js";

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
export const customerPortalCustomersAddPaymentMethod: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPaymentMethodCreateSchema,
  CustomerPaymentMethodCreateResponseSchema,
);
