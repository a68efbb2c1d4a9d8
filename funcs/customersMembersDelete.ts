// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomersMembersDeleteRequestSchema } from "../models/CustomersMembersDeleteRequest.js";
import { customersMembersDelete as lite } from "./lite/customersMembersDelete.js";

export type { CustomersMembersDeleteError } from "./lite/customersMembersDelete.js";

/**
 * Removes a member from a customer, by Polar IDs; reads and lists no longer find it. Nothing comes
 * back.
 *
 * Seats that the member holds are revoked. `HTTPValidationError`: the only owner cannot be
 * removed; make another member the owner first.
 *
 * `ResourceNotFound`: no such customer or member, or it was removed before. With your own IDs use
 * `customersMembersDeleteExternal`.
 *
 * `DELETE /v1/customers/{id}/members/{member_id}`. Scopes: `members:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersMembersDelete: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersMembersDeleteRequestSchema,
  undefined,
);
