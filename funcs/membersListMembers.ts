// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { ListResourceMemberSchema } from "../models/ListResourceMember.js";
import { MembersListMembersRequestSchema } from "../models/MembersListMembersRequest.js";
import { membersListMembers as lite } from "./lite/membersListMembers.js";

export type { MembersListMembersError } from "./lite/membersListMembers.js";

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
export const membersListMembers: typeof lite = /* @__PURE__ */ checked(
  lite,
  MembersListMembersRequestSchema,
  ListResourceMemberSchema,
);
