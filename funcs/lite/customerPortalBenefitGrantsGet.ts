// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerBenefitGrant } from "../../models/CustomerBenefitGrant.js";
import type { CustomerPortalBenefitGrantsGetRequest } from "../../models/CustomerPortalBenefitGrantsGetRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalBenefitGrantsGet} can fail with. */
export type CustomerPortalBenefitGrantsGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const customerPortalBenefitGrantsGet: Endpoint<
  CustomerPortalBenefitGrantsGetRequest,
  CustomerBenefitGrant,
  CustomerPortalBenefitGrantsGetError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/benefit-grants/{id}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  fields: { last_credited_at: "convert", oauth_accounts: "keepKeys", timestamp: "convert" },
  read: json,
});
