// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
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
 * `POST /v1/customer-portal/customers/me/payment-methods`.
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
