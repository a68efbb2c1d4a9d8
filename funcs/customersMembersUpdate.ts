// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomersMembersUpdateRequestSchema } from "../models/CustomersMembersUpdateRequest.js";
import { MemberSchema } from "../models/Member.js";
import { customersMembersUpdate as lite } from "./lite/customersMembersUpdate.js";

export type { CustomersMembersUpdateError } from "./lite/customersMembersUpdate.js";

/**
 * Changes a member's name, e-mail or role, by Polar IDs, and returns the member.
 *
 * Fields left out or null stay as they are. With the role `owner` the former owner becomes a
 * billing manager. `HTTPValidationError`: there would be no owner, the customer has a member with
 * this e-mail, it is the e-mail of an individual's owner (use `customersUpdate`), or an ID is no
 * UUID.
 *
 * `ResourceNotFound`: no such customer, or it has no such member.
 *
 * `PATCH /v1/customers/{id}/members/{member_id}`. Scopes: `members:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersMembersUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersMembersUpdateRequestSchema,
  MemberSchema,
);
