// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerOrder } from "../../models/CustomerOrder.js";
import type { CustomerPortalOrdersUpdateRequest } from "../../models/CustomerPortalOrdersUpdateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalOrdersUpdate} can fail with. */
export type CustomerPortalOrdersUpdateError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Changes the billing name and address of one order, as its invoice shows them, and returns the
 * order.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 *
 * Other orders and the customer itself stay as they are. Null clears a field, but an invoice needs
 * both. An invoice that exists is not made anew by this: call
 * `customerPortalOrdersGenerateInvoice` afterwards. Sends the `order.updated` webhook.
 *
 * `HTTPValidationError`: the address names another country or state than the order's, which stay
 * because of tax, or a field is wrong. `ResourceNotFound`: the customer has no such order.
 *
 * `PATCH /v1/customer-portal/orders/{id}`. Scopes: `customer_portal:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalOrdersUpdate: Endpoint<
  CustomerPortalOrdersUpdateRequest,
  CustomerOrder,
  CustomerPortalOrdersUpdateError
> = /* @__PURE__ */ endpoint({
  method: "PATCH",
  path: "/v1/customer-portal/orders/{id}",
  bodyKey: "customerOrderUpdate",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
