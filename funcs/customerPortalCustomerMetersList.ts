// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalCustomerMetersListRequestSchema } from "../models/CustomerPortalCustomerMetersListRequest.js";
import { ListResourceCustomerCustomerMeterSchema } from "../models/ListResourceCustomerCustomerMeter.js";
import { customerPortalCustomerMetersList as lite } from "./lite/customerPortalCustomerMetersList.js";

export type { CustomerPortalCustomerMetersListError } from "./lite/customerPortalCustomerMetersList.js";

/**
 * `GET /v1/customer-portal/meters/`. Scopes: `customer_portal:read` or `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalCustomerMetersList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalCustomerMetersListRequestSchema,
  ListResourceCustomerCustomerMeterSchema,
);
