// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomersMembersCreateRequest } from "../../models/CustomersMembersCreateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Member } from "../../models/Member.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersMembersCreate} can fail with. */
export type CustomersMembersCreateError =
  | APIError<"NotPermitted", NotPermitted>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Adds a member to a customer, by its Polar ID, and returns the member.
 *
 * A member with this e-mail already is returned unchanged. `NotPermitted`: the organization has no
 * member management, or the customer is an individual and has its one member; make it a team with
 * `customersUpdate` first.
 *
 * `ResourceNotFound`: the token reaches no such customer; a deleted one counts as missing.
 * `HTTPValidationError`: the ID is no UUID, or a field is wrong.
 *
 * `POST /v1/customers/{id}/members`. Scopes: `members:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersMembersCreate: Endpoint<
  CustomersMembersCreateRequest,
  Member,
  CustomersMembersCreateError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customers/{id}/members",
  bodyKey: "memberCreateFromCustomer",
  errors: ["NotPermitted", "ResourceNotFound", "HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
