// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalCustomerMetersListRequestSchema } from "../models/CustomerPortalCustomerMetersListRequest.js";
import { ListResourceCustomerCustomerMeterSchema } from "../models/ListResourceCustomerCustomerMeter.js";
import { customerPortalCustomerMetersList as lite } from "./lite/customerPortalCustomerMetersList.js";

export type { CustomerPortalCustomerMetersListError } from "./lite/customerPortalCustomerMetersList.js";

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
export const customerPortalCustomerMetersList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalCustomerMetersListRequestSchema,
  ListResourceCustomerCustomerMeterSchema,
);
