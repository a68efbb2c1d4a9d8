// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { endpointWithoutRequest } from "../core/endpointWithoutRequest.js";
import { PortalAuthenticatedUserSchema } from "../models/PortalAuthenticatedUser.js";
import { customerPortalCustomerSessionGetAuthenticatedUser as lite } from "./lite/customerPortalCustomerSessionGetAuthenticatedUser.js";

export type { CustomerPortalCustomerSessionGetAuthenticatedUserError } from "./lite/customerPortalCustomerSessionGetAuthenticatedUser.js";

/**
 * `GET /v1/customer-portal/customer-session/user`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 */
export const customerPortalCustomerSessionGetAuthenticatedUser: typeof lite = /* @__PURE__ */ checked(
  lite,
  undefined,
  PortalAuthenticatedUserSchema,
  endpointWithoutRequest,
);
