// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import { checked } from "../core/checked.js";
import { CustomersMembersUpdateRequestSchema } from "../models/CustomersMembersUpdateRequest.js";
import { MemberSchema } from "../models/Member.js";
import { customersMembersUpdate as lite } from "./lite/customersMembersUpdate.js";

export type { CustomersMembersUpdateError } from "./lite/customersMembersUpdate.js";

/**
 * `PATCH /v1/customers/{id}/members/{member_id}`. Scopes: `members:write`. Errors of its own:
 * `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersMembersUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersMembersUpdateRequestSchema,
  MemberSchema,
);
