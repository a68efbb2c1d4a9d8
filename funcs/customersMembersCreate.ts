// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import { checked } from "../core/checked.js";
import { CustomersMembersCreateRequestSchema } from "../models/CustomersMembersCreateRequest.js";
import { MemberSchema } from "../models/Member.js";
import { customersMembersCreate as lite } from "./lite/customersMembersCreate.js";

export type { CustomersMembersCreateError } from "./lite/customersMembersCreate.js";

/**
 * `POST /v1/customers/{id}/members`. Scopes: `members:write`. Errors of its own: `NotPermitted`
 * (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersMembersCreate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersMembersCreateRequestSchema,
  MemberSchema,
);
