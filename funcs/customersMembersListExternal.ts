// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomersMembersListExternalRequestSchema } from "../models/CustomersMembersListExternalRequest.js";
import { ListResourceMemberSchema } from "../models/ListResourceMember.js";
import { customersMembersListExternal as lite } from "./lite/customersMembersListExternal.js";

export type { CustomersMembersListExternalError } from "./lite/customersMembersListExternal.js";

/**
 * Lists the members of a customer by its ID in your system, the newest first, a page at a time.
 *
 * `ResourceNotFound`: no customer in reach of the token has this external ID; matching is exact.
 * `AmbiguousExternalCustomerID`: the token reaches several customers with this external ID; set
 * `organizationId` on the core, or use `customersMembersList`. `HTTPValidationError`: a filter,
 * sorting, `page` or `limit` cannot be read.
 *
 * `GET /v1/customers/external/{external_id}/members`. Scopes: `members:read` or `members:write`.
 * Errors of its own: `ResourceNotFound` (404), `AmbiguousExternalCustomerID` (409),
 * `HTTPValidationError` (422).
 */
export const customersMembersListExternal: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersMembersListExternalRequestSchema,
  ListResourceMemberSchema,
);
