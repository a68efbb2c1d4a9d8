// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { none } from "../../core/none.js";
import type { CustomerPortalMembersRemoveMemberRequest } from "../../models/CustomerPortalMembersRemoveMemberRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalMembersRemoveMember} can fail with. */
export type CustomerPortalMembersRemoveMemberError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `DELETE /v1/customer-portal/members/{id}`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalMembersRemoveMember: Endpoint<
  CustomerPortalMembersRemoveMemberRequest,
  undefined,
  CustomerPortalMembersRemoveMemberError
> = /* @__PURE__ */ endpoint({
  method: "DELETE",
  path: "/v1/customer-portal/members/{id}",
  errors: ["HTTPValidationError"],
  read: none,
});
