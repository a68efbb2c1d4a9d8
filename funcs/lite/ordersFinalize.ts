// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { OffSessionChargesNotEnabled } from "../../models/OffSessionChargesNotEnabled.js";
import type { Order } from "../../models/Order.js";
import type { OrderNotDraft } from "../../models/OrderNotDraft.js";
import type { OrdersFinalizeRequest } from "../../models/OrdersFinalizeRequest.js";
import type { OrganizationNotReadyForPayments } from "../../models/OrganizationNotReadyForPayments.js";
import type { PaymentActionRequired } from "../../models/PaymentActionRequired.js";
import type { PaymentFailed } from "../../models/PaymentFailed.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link ordersFinalize} can fail with. */
export type OrdersFinalizeError =
  | APIError<"PaymentFailed", PaymentFailed>
  | APIError<"PaymentActionRequired", PaymentActionRequired>
  | APIError<"OffSessionChargesNotEnabled", OffSessionChargesNotEnabled>
  | APIError<"OrganizationNotReadyForPayments", OrganizationNotReadyForPayments>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"OrderNotDraft", OrderNotDraft>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `POST /v1/orders/{id}/finalize`. Scopes: `orders:write`.
 * Errors of its own: `PaymentFailed` (402), `PaymentActionRequired` (402),
 * `OffSessionChargesNotEnabled` (403), `OrganizationNotReadyForPayments` (403), `ResourceNotFound`
 * (404), `OrderNotDraft` (412), `HTTPValidationError` (422).
 */
export const ordersFinalize: Endpoint<OrdersFinalizeRequest, Order, OrdersFinalizeError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/orders/{id}/finalize",
    bodyKey: "orderFinalize",
    errors: [
      "PaymentFailed",
      "PaymentActionRequired",
      "OffSessionChargesNotEnabled",
      "OrganizationNotReadyForPayments",
      "ResourceNotFound",
      "OrderNotDraft",
      "HTTPValidationError",
    ],
    alias: (name) => (name === "amounts" ? "metadata" : name),
    encode: (input, settings) => (input?.["orderFinalize"] == null ? undefined : jsonBody(input, settings)),
    read: json,
  });
