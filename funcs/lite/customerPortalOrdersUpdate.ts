// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
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
 * `PATCH /v1/customer-portal/orders/{id}`.
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
  alias: (name) => (name === "unit_label" ? "metadata" : name),
  encode: jsonBody,
  read: json,
});
