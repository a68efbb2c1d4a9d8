// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
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
 * `POST /v1/customer-portal/customers/me/payment-methods/confirm`.
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
