// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import { checked } from "../core/checked.js";
import { CustomersMembersUpdateExternalRequestSchema } from "../models/CustomersMembersUpdateExternalRequest.js";
import { MemberSchema } from "../models/Member.js";
import { customersMembersUpdateExternal as lite } from "./lite/customersMembersUpdateExternal.js";

export type { CustomersMembersUpdateExternalError } from "./lite/customersMembersUpdateExternal.js";

/**
 * `PATCH /v1/customers/external/{external_id}/members/{member_external_id}`. Scopes:
 * `members:write`. Errors of its own: `ResourceNotFound` (404), `AmbiguousExternalCustomerID`
 * (409), `HTTPValidationError` (422).
 */
export const customersMembersUpdateExternal: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersMembersUpdateExternalRequestSchema,
  MemberSchema,
);
