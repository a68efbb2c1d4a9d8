// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalBenefitGrantsListRequestSchema } from "../models/CustomerPortalBenefitGrantsListRequest.js";
import { ListResourceCustomerBenefitGrantSchema } from "../models/ListResourceCustomerBenefitGrant.js";
import { customerPortalBenefitGrantsList as lite } from "./lite/customerPortalBenefitGrantsList.js";

export type { CustomerPortalBenefitGrantsListError } from "./lite/customerPortalBenefitGrantsList.js";

/**
 * Lists the customer's benefit grants, in the order that its products show them, a page at a time.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. A member gets its own only.
 *
 * Revoked grants and benefits that are not public are left out; one that is still being granted or
 * needs something of the customer is there with `isGranted` false. `query` looks in the benefit's
 * description. A grant must pass all filters that are set. `HTTPValidationError`: a filter,
 * sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/customer-portal/benefit-grants/`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalBenefitGrantsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalBenefitGrantsListRequestSchema,
  ListResourceCustomerBenefitGrantSchema,
);
