// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomersMembersCreateExternalRequestSchema } from "../models/CustomersMembersCreateExternalRequest.js";
import { MemberSchema } from "../models/Member.js";
import { customersMembersCreateExternal as lite } from "./lite/customersMembersCreateExternal.js";

export type { CustomersMembersCreateExternalError } from "./lite/customersMembersCreateExternal.js";

/**
 * Adds a member to a customer, by its ID in your system, and returns the member.
 *
 * A member with this e-mail already is returned unchanged. `NotPermitted`: the organization has no
 * member management, or the customer is an individual and has its one member; make it a team with
 * `customersUpdate` first.
 *
 * `ResourceNotFound`: no customer in reach of the token has this external ID; matching is exact.
 * `AmbiguousExternalCustomerID`: the token reaches several customers with this external ID; set
 * `organizationId` on the core, or use `customersMembersCreate`. `HTTPValidationError`: a field is
 * wrong.
 *
 * `POST /v1/customers/external/{external_id}/members`. Scopes: `members:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `AmbiguousExternalCustomerID`
 * (409), `HTTPValidationError` (422).
 */
export const customersMembersCreateExternal: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersMembersCreateExternalRequestSchema,
  MemberSchema,
);
