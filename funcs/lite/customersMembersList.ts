// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpoint, page } from "../../core/read/page.js";
import type { CustomersMembersListRequest } from "../../models/CustomersMembersListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Member } from "../../models/Member.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersMembersList} can fail with. */
export type CustomersMembersListError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Lists the members of a customer by its Polar ID, the newest first, a page at a time.
 *
 * With your own ID use `customersMembersListExternal`. `ResourceNotFound`: the token reaches no
 * such customer; a deleted one counts as missing. `HTTPValidationError`: the ID is no UUID, or a
 * filter, sorting, `page` or `limit` cannot be read.
 *
 * `GET /v1/customers/{id}/members`. Scopes: `members:read` or `members:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersMembersList: ListEndpoint<
  CustomersMembersListRequest,
  Member,
  CustomersMembersListError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customers/{id}/members",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  encode: query,
  read: page,
});
