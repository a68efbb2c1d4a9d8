// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { CustomerPortalMember } from "../../models/CustomerPortalMember.js";
import type { CustomerPortalMembersUpdateMemberRequest } from "../../models/CustomerPortalMembersUpdateMemberRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalMembersUpdateMember} can fail with. */
export type CustomerPortalMembersUpdateMemberError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `PATCH /v1/customer-portal/members/{id}`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalMembersUpdateMember: Endpoint<
  CustomerPortalMembersUpdateMemberRequest,
  CustomerPortalMember,
  CustomerPortalMembersUpdateMemberError
> = /* @__PURE__ */ endpoint({
  method: "PATCH",
  path: "/v1/customer-portal/members/{id}",
  bodyKey: "customerPortalMemberUpdate",
  errors: ["HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
