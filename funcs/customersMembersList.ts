// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomersMembersListRequestSchema } from "../models/CustomersMembersListRequest.js";
import { ListResourceMemberSchema } from "../models/ListResourceMember.js";
import { customersMembersList as lite } from "./lite/customersMembersList.js";

export type { CustomersMembersListError } from "./lite/customersMembersList.js";

/**
 * Lists the members of a customer by its Polar ID, the newest first, a page at a time.
 *
 * With your own ID use `customersMembersListExternal`. `ResourceNotFound`: the token reaches no
 * such customer; a deleted one counts as missing. `HTTPValidationError`: the ID is no UUID, or a
 * filter, sorting, `page` or `limit` cannot be read.
 *
 * `GET /v1/customers/{id}/members`. Scopes: `members:read` or `members:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersMembersList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersMembersListRequestSchema,
  ListResourceMemberSchema,
);
