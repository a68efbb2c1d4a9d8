// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { endpointWithoutRequest } from "../core/endpointWithoutRequest.js";
import { CustomerCustomerSessionSchema } from "../models/CustomerCustomerSession.js";
import { customerPortalCustomerSessionIntrospect as lite } from "./lite/customerPortalCustomerSessionIntrospect.js";

export type { CustomerPortalCustomerSessionIntrospectError } from "./lite/customerPortalCustomerSessionIntrospect.js";

/**
 * `GET /v1/customer-portal/customer-session/introspect`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 */
export const customerPortalCustomerSessionIntrospect: typeof lite = /* @__PURE__ */ checked(
  lite,
  undefined,
  CustomerCustomerSessionSchema,
  endpointWithoutRequest,
);
