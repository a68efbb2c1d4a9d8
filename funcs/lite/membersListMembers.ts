// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Member } from "../../models/Member.js";
import type { MembersListMembersRequest } from "../../models/MembersListMembersRequest.js";

/** What {@link membersListMembers} can fail with. */
export type MembersListMembersError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Lists the members of all customers that the token reaches, the newest first, a page at a time.
 *
 * For one customer use `customersMembersList` or `customersMembersListExternal`. With an external
 * customer ID that several organizations use, the members of all those customers come. A customer
 * that does not exist gives an empty page; `SDKError` with status 404: a customer ID that is no
 * UUID. `HTTPValidationError`: a role, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/members/`. Scopes: `members:read` or `members:write`.
 * Errors of its own: `HTTPValidationError` (422).
 *
 * @deprecated by the API.
 */
export const membersListMembers: ListEndpointWithDefaults<
  MembersListMembersRequest,
  Member,
  MembersListMembersError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/members/",
  errors: ["HTTPValidationError"],
  encode: query,
  read: page,
});
