// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerBenefitGrantSchema } from "../models/CustomerBenefitGrant.js";
import { CustomerPortalBenefitGrantsUpdateRequestSchema } from "../models/CustomerPortalBenefitGrantsUpdateRequest.js";
import { customerPortalBenefitGrantsUpdate as lite } from "./lite/customerPortalBenefitGrantsUpdate.js";

export type { CustomerPortalBenefitGrantsUpdateError } from "./lite/customerPortalBenefitGrantsUpdate.js";

/**
 * Gives a grant what it needs of the customer: a Discord or GitHub account, or an e-mail for
 * Slack.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. A member gets its own only.
 *
 * Granting is then tried again in the background: read the grant again, or wait for the
 * `benefit_grant.updated` webhook. Another account takes the place of the earlier one, which loses
 * access; another e-mail gets a new invitation. For the other types of benefit there is nothing to
 * change.
 *
 * `HTTPValidationError`: `benefitType` is not the grant's, `accountId` is not among the
 * `oauthAccounts` that the customer has connected in Polar's portal, or a field is wrong.
 * `ResourceNotFound`: no such grant, or it was revoked. `NotPermitted`: the grant is revoked.
 *
 * `PATCH /v1/customer-portal/benefit-grants/{id}`. Scopes: `customer_portal:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalBenefitGrantsUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalBenefitGrantsUpdateRequestSchema,
  CustomerBenefitGrantSchema,
);
