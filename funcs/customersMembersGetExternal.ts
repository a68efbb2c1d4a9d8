// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomersMembersGetExternalRequestSchema } from "../models/CustomersMembersGetExternalRequest.js";
import { MemberSchema } from "../models/Member.js";
import { customersMembersGetExternal as lite } from "./lite/customersMembersGetExternal.js";

export type { CustomersMembersGetExternalError } from "./lite/customersMembersGetExternal.js";

/**
 * Gets a member of a customer by the IDs of both in your system.
 *
 * A member without an external ID is found by `customersMembersGet` only. `ResourceNotFound`: no
 * such customer, or it has no such member. `AmbiguousExternalCustomerID`: the token reaches
 * several customers with this external ID; set `organizationId` on the core, or use
 * `customersMembersGet`.
 *
 * `GET /v1/customers/external/{external_id}/members/{member_external_id}`. Scopes: `members:read`
 * or `members:write`.
 * Errors of its own: `ResourceNotFound` (404), `AmbiguousExternalCustomerID` (409),
 * `HTTPValidationError` (422).
 */
export const customersMembersGetExternal: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersMembersGetExternalRequestSchema,
  MemberSchema,
);
