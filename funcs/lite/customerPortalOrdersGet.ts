// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import type { CustomerOrder } from "../../models/CustomerOrder.js";
import type { CustomerPortalOrdersGetRequest } from "../../models/CustomerPortalOrdersGetRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalOrdersGet} can fail with. */
export type CustomerPortalOrdersGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `GET /v1/customer-portal/orders/{id}`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalOrdersGet: Endpoint<
  CustomerPortalOrdersGetRequest,
  CustomerOrder,
  CustomerPortalOrdersGetError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/orders/{id}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  alias: (name) => (name === "unit_label" ? "metadata" : name),
  read: json,
});
