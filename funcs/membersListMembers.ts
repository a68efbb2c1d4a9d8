// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { ListResourceMemberSchema } from "../models/ListResourceMember.js";
import { MembersListMembersRequestSchema } from "../models/MembersListMembersRequest.js";
import { membersListMembers as lite } from "./lite/membersListMembers.js";

export type { MembersListMembersError } from "./lite/membersListMembers.js";

/**
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
