// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import { checked } from "../core/checked.js";
import { CustomersMembersListRequestSchema } from "../models/CustomersMembersListRequest.js";
import { ListResourceMemberSchema } from "../models/ListResourceMember.js";
import { customersMembersList as lite } from "./lite/customersMembersList.js";

export type { CustomersMembersListError } from "./lite/customersMembersList.js";

/**
 * `GET /v1/customers/{id}/members`. Scopes: `members:read` or `members:write`. Errors of its own:
 * `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersMembersList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersMembersListRequestSchema,
  ListResourceMemberSchema,
);
