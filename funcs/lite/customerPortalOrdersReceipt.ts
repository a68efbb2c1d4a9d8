// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { none } from "../../core/none.js";
import type { CustomerOrderReceipt } from "../../models/CustomerOrderReceipt.js";
import type { CustomerPortalOrdersReceiptRequest } from "../../models/CustomerPortalOrdersReceiptRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalOrdersReceipt} can fail with. */
export type CustomerPortalOrdersReceiptError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `GET /v1/customer-portal/orders/{id}/receipt`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalOrdersReceipt: Endpoint<
  CustomerPortalOrdersReceiptRequest,
  CustomerOrderReceipt | undefined,
  CustomerPortalOrdersReceiptError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/orders/{id}/receipt",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: (answer) => (answer.body ? json(answer) : none()),
});
