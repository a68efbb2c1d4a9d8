// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerBenefitGrantSchema } from "../models/CustomerBenefitGrant.js";
import { CustomerPortalBenefitGrantsGetRequestSchema } from "../models/CustomerPortalBenefitGrantsGetRequest.js";
import { customerPortalBenefitGrantsGet as lite } from "./lite/customerPortalBenefitGrantsGet.js";

export type { CustomerPortalBenefitGrantsGetError } from "./lite/customerPortalBenefitGrantsGet.js";

/**
 * Gets a benefit grant of the customer.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. A member gets its own only. `ResourceNotFound`: no such grant, or it was
 * revoked. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/customer-portal/benefit-grants/{id}`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalBenefitGrantsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalBenefitGrantsGetRequestSchema,
  CustomerBenefitGrantSchema,
);
