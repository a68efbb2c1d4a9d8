// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalBenefitGrantsListRequestSchema } from "../models/CustomerPortalBenefitGrantsListRequest.js";
import { ListResourceCustomerBenefitGrantSchema } from "../models/ListResourceCustomerBenefitGrant.js";
import { customerPortalBenefitGrantsList as lite } from "./lite/customerPortalBenefitGrantsList.js";

export type { CustomerPortalBenefitGrantsListError } from "./lite/customerPortalBenefitGrantsList.js";

/**
 * `GET /v1/customer-portal/benefit-grants/`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalBenefitGrantsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalBenefitGrantsListRequestSchema,
  ListResourceCustomerBenefitGrantSchema,
);
