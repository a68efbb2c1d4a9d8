// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/page.js";
import { query } from "../../core/query.js";
import type { CustomerOrder } from "../../models/CustomerOrder.js";
import type { CustomerPortalOrdersListRequest } from "../../models/CustomerPortalOrdersListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalOrdersList} can fail with. */
export type CustomerPortalOrdersListError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `GET /v1/customer-portal/orders/`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalOrdersList: ListEndpointWithDefaults<
  CustomerPortalOrdersListRequest,
  CustomerOrder,
  CustomerPortalOrdersListError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/orders/",
  errors: ["HTTPValidationError"],
  alias: (name) => (name === "unit_label" ? "metadata" : name),
  encode: query,
  read: page,
});
