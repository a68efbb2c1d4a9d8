// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/page.js";
import { query } from "../../core/query.js";
import type { CustomerPortalMember } from "../../models/CustomerPortalMember.js";
import type { CustomerPortalMembersListMembersRequest } from "../../models/CustomerPortalMembersListMembersRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalMembersListMembers} can fail with. */
export type CustomerPortalMembersListMembersError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `GET /v1/customer-portal/members`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalMembersListMembers: ListEndpointWithDefaults<
  CustomerPortalMembersListMembersRequest,
  CustomerPortalMember,
  CustomerPortalMembersListMembersError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/members",
  errors: ["HTTPValidationError"],
  encode: query,
  read: page,
});
