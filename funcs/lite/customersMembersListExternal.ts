// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpoint, page } from "../../core/read/page.js";
import type { AmbiguousExternalCustomerID } from "../../models/AmbiguousExternalCustomerID.js";
import type { CustomersMembersListExternalRequest } from "../../models/CustomersMembersListExternalRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Member } from "../../models/Member.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersMembersListExternal} can fail with. */
export type CustomersMembersListExternalError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"AmbiguousExternalCustomerID", AmbiguousExternalCustomerID>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const customersMembersListExternal: ListEndpoint<
  CustomersMembersListExternalRequest,
  Member,
  CustomersMembersListExternalError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customers/external/{externalId}/members",
  errors: ["ResourceNotFound", "AmbiguousExternalCustomerID", "HTTPValidationError"],
  encode: query,
  read: page,
});
