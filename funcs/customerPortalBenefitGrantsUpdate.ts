// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerBenefitGrantSchema } from "../models/CustomerBenefitGrant.js";
import { CustomerPortalBenefitGrantsUpdateRequestSchema } from "../models/CustomerPortalBenefitGrantsUpdateRequest.js";
import { customerPortalBenefitGrantsUpdate as lite } from "./lite/customerPortalBenefitGrantsUpdate.js";

export type { CustomerPortalBenefitGrantsUpdateError } from "./lite/customerPortalBenefitGrantsUpdate.js";

/**
 * `PATCH /v1/customer-portal/benefit-grants/{id}`. Scopes: `customer_portal:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalBenefitGrantsUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalBenefitGrantsUpdateRequestSchema,
  CustomerBenefitGrantSchema,
);
