// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { CustomerCustomerMeter } from "../../models/CustomerCustomerMeter.js";
import type { CustomerPortalCustomerMetersListRequest } from "../../models/CustomerPortalCustomerMetersListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalCustomerMetersList} can fail with. */
export type CustomerPortalCustomerMetersListError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Lists the customer's meters with usage and credits, the last changed first, a page at a time.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`.
 *
 * Only meters that an active or trialing subscription bills or a granted benefit credits; archived
 * ones are left out. `query` looks in the meter's name. Usage is worked out in the background, so
 * an event may take a moment to show. `HTTPValidationError`: a filter, sorting, `page` or `limit`
 * that cannot be read.
 *
 * `GET /v1/customer-portal/meters/`. Scopes: `customer_portal:read` or `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalCustomerMetersList: ListEndpointWithDefaults<
  CustomerPortalCustomerMetersListRequest,
  CustomerCustomerMeter,
  CustomerPortalCustomerMetersListError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/meters/",
  errors: ["HTTPValidationError"],
  encode: query,
  read: page,
});
