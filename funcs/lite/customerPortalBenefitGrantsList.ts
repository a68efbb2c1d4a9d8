// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/page.js";
import { query } from "../../core/query.js";
import type { CustomerBenefitGrant } from "../../models/CustomerBenefitGrant.js";
import type { CustomerPortalBenefitGrantsListRequest } from "../../models/CustomerPortalBenefitGrantsListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalBenefitGrantsList} can fail with. */
export type CustomerPortalBenefitGrantsListError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
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
  errors: ["HTTPValidationError"],
  alias: (name) =>
    /^(last_credited_at|timestamp)$/.test(name) ? "" : name === "oauth_accounts" ? "prices" : name,
  encode: (input, settings) =>
    query({ ...input, type: input?.["typeFilter"], typeFilter: undefined }, settings),
  read: page,
});
