// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { nothing } from "../../core/read/nothing.js";
import type { CustomersMembersDeleteRequest } from "../../models/CustomersMembersDeleteRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersMembersDelete} can fail with. */
export type CustomersMembersDeleteError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const customersMembersDelete: Endpoint<
  CustomersMembersDeleteRequest,
  undefined,
  CustomersMembersDeleteError
> = /* @__PURE__ */ endpoint({
  method: "DELETE",
  path: "/v1/customers/{id}/members/{memberId}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: nothing,
});
