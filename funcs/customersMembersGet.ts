// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomersMembersGetRequestSchema } from "../models/CustomersMembersGetRequest.js";
import { MemberSchema } from "../models/Member.js";
import { customersMembersGet as lite } from "./lite/customersMembersGet.js";

export type { CustomersMembersGetError } from "./lite/customersMembersGet.js";

/**
 * Gets a member of a customer by the Polar IDs of both.
 *
 * With your own IDs use `customersMembersGetExternal`. `ResourceNotFound`: no such customer, or it
 * has no such member. `HTTPValidationError`: an ID is no UUID.
 *
 * `GET /v1/customers/{id}/members/{member_id}`. Scopes: `members:read` or `members:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersMembersGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersMembersGetRequestSchema,
  MemberSchema,
);
