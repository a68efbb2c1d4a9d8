// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomersMembersUpdateRequest } from "../../models/CustomersMembersUpdateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Member } from "../../models/Member.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersMembersUpdate} can fail with. */
export type CustomersMembersUpdateError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Changes a member's name, e-mail or role, by Polar IDs, and returns the member.
 *
 * Fields left out or null stay as they are. With the role `owner` the former owner becomes a
 * billing manager. `HTTPValidationError`: there would be no owner, the customer has a member with
 * this e-mail, it is the e-mail of an individual's owner (use `customersUpdate`), or an ID is no
 * UUID.
 *
 * `ResourceNotFound`: no such customer, or it has no such member.
 *
 * `PATCH /v1/customers/{id}/members/{member_id}`. Scopes: `members:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersMembersUpdate: Endpoint<
  CustomersMembersUpdateRequest,
  Member,
  CustomersMembersUpdateError
> = /* @__PURE__ */ endpoint({
  method: "PATCH",
  path: "/v1/customers/{id}/members/{memberId}",
  bodyKey: "memberUpdate",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
