// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomersMembersUpdateExternalRequestSchema } from "../models/CustomersMembersUpdateExternalRequest.js";
import { MemberSchema } from "../models/Member.js";
import { customersMembersUpdateExternal as lite } from "./lite/customersMembersUpdateExternal.js";

export type { CustomersMembersUpdateExternalError } from "./lite/customersMembersUpdateExternal.js";

/**
 * Changes a member's name, e-mail or role, by the IDs in your system, and returns the member.
 *
 * Fields left out or null stay as they are. With the role `owner` the former owner becomes a
 * billing manager. `HTTPValidationError`: there would be no owner, the customer has a member with
 * this e-mail, it is the e-mail of an individual's owner (use `customersUpdate`), or a field is
 * wrong.
 *
 * `ResourceNotFound`: no such customer, or it has no such member. `AmbiguousExternalCustomerID`:
 * the token reaches several customers with this external ID; set `organizationId` on the core, or
 * use `customersMembersUpdate`.
 *
 * `PATCH /v1/customers/external/{external_id}/members/{member_external_id}`. Scopes:
 * `members:write`.
 * Errors of its own: `ResourceNotFound` (404), `AmbiguousExternalCustomerID` (409),
 * `HTTPValidationError` (422).
 */
export const customersMembersUpdateExternal: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersMembersUpdateExternalRequestSchema,
  MemberSchema,
);
