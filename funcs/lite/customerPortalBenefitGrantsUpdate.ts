// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerBenefitGrant } from "../../models/CustomerBenefitGrant.js";
import type { CustomerPortalBenefitGrantsUpdateRequest } from "../../models/CustomerPortalBenefitGrantsUpdateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalBenefitGrantsUpdate} can fail with. */
export type CustomerPortalBenefitGrantsUpdateError =
  | APIError<"NotPermitted", NotPermitted>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const customerPortalBenefitGrantsUpdate: Endpoint<
  CustomerPortalBenefitGrantsUpdateRequest,
  CustomerBenefitGrant,
  CustomerPortalBenefitGrantsUpdateError
> = /* @__PURE__ */ endpoint({
  method: "PATCH",
  path: "/v1/customer-portal/benefit-grants/{id}",
  bodyKey: "customerBenefitGrantUpdate",
  errors: ["NotPermitted", "ResourceNotFound", "HTTPValidationError"],
  fields: { last_credited_at: "convert", oauth_accounts: "keepKeys", timestamp: "convert" },
  encode: jsonBody,
  read: json,
});
