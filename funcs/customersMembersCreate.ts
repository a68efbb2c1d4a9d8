// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomersMembersCreateRequestSchema } from "../models/CustomersMembersCreateRequest.js";
import { MemberSchema } from "../models/Member.js";
import { customersMembersCreate as lite } from "./lite/customersMembersCreate.js";

export type { CustomersMembersCreateError } from "./lite/customersMembersCreate.js";

/**
 * Adds a member to a customer, by its Polar ID, and returns the member.
 *
 * A member with this e-mail already is returned unchanged. `NotPermitted`: the organization has no
 * member management, or the customer is an individual and has its one member; make it a team with
 * `customersUpdate` first.
 *
 * `ResourceNotFound`: the token reaches no such customer; a deleted one counts as missing.
 * `HTTPValidationError`: the ID is no UUID, or a field is wrong.
 *
 * `POST /v1/customers/{id}/members`. Scopes: `members:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersMembersCreate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersMembersCreateRequestSchema,
  MemberSchema,
);
