// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomersMembersDeleteExternalRequestSchema } from "../models/CustomersMembersDeleteExternalRequest.js";
import { customersMembersDeleteExternal as lite } from "./lite/customersMembersDeleteExternal.js";

export type { CustomersMembersDeleteExternalError } from "./lite/customersMembersDeleteExternal.js";

/**
 * Removes a member from a customer, by the IDs in your system; reads and lists no longer find it.
 * Nothing comes back.
 *
 * Seats that the member holds are revoked. `HTTPValidationError`: the only owner cannot be
 * removed; make another member the owner first.
 *
 * `ResourceNotFound`: no such customer or member, or it was removed before.
 * `AmbiguousExternalCustomerID`: the token reaches several customers with this external ID; set
 * `organizationId` on the core, or use `customersMembersDelete`.
 *
 * `DELETE /v1/customers/external/{external_id}/members/{member_external_id}`. Scopes:
 * `members:write`.
 * Errors of its own: `ResourceNotFound` (404), `AmbiguousExternalCustomerID` (409),
 * `HTTPValidationError` (422).
 */
export const customersMembersDeleteExternal: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersMembersDeleteExternalRequestSchema,
  undefined,
);
