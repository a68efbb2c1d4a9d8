// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { CustomerBenefitGrant } from "../../models/CustomerBenefitGrant.js";
import type { CustomerPortalBenefitGrantsListRequest } from "../../models/CustomerPortalBenefitGrantsListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalBenefitGrantsList} can fail with. */
export type CustomerPortalBenefitGrantsListError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const customerPortalBenefitGrantsList: ListEndpointWithDefaults<
  CustomerPortalBenefitGrantsListRequest,
  CustomerBenefitGrant,
  CustomerPortalBenefitGrantsListError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/benefit-grants/",
  queryNames: { typeFilter: "type" },
  errors: ["HTTPValidationError"],
  fields: { last_credited_at: "convert", oauth_accounts: "keepKeys", timestamp: "convert" },
  encode: query,
  read: page,
});
