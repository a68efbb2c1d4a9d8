// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { CustomerPortalMember } from "../../models/CustomerPortalMember.js";
import type { CustomerPortalMemberCreate } from "../../models/CustomerPortalMemberCreate.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalMembersAddMember} can fail with. */
export type CustomerPortalMembersAddMemberError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `POST /v1/customer-portal/members`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalMembersAddMember: Endpoint<
  CustomerPortalMemberCreate,
  CustomerPortalMember,
  CustomerPortalMembersAddMemberError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/members",
  errors: ["HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
