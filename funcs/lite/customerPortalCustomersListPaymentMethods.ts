// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { CustomerPaymentMethod } from "../../models/CustomerPaymentMethod.js";
import type { CustomerPortalCustomersListPaymentMethodsRequest } from "../../models/CustomerPortalCustomersListPaymentMethodsRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalCustomersListPaymentMethods} can fail with. */
export type CustomerPortalCustomersListPaymentMethodsError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const customerPortalCustomersListPaymentMethods: ListEndpointWithDefaults<
  CustomerPortalCustomersListPaymentMethodsRequest,
  CustomerPaymentMethod,
  CustomerPortalCustomersListPaymentMethodsError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/customers/me/payment-methods",
  errors: ["HTTPValidationError"],
  encode: query,
  read: page,
});
