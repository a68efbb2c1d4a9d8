// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import { checked } from "../core/checked.js";
import { CustomersMembersCreateExternalRequestSchema } from "../models/CustomersMembersCreateExternalRequest.js";
import { MemberSchema } from "../models/Member.js";
import { customersMembersCreateExternal as lite } from "./lite/customersMembersCreateExternal.js";

export type { CustomersMembersCreateExternalError } from "./lite/customersMembersCreateExternal.js";

/**
 * `POST /v1/customers/external/{external_id}/members`. Scopes: `members:write`. Errors of its own:
 * `NotPermitted` (403), `ResourceNotFound` (404), `AmbiguousExternalCustomerID` (409),
 * `HTTPValidationError` (422).
 */
export const customersMembersCreateExternal: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersMembersCreateExternalRequestSchema,
  MemberSchema,
);
