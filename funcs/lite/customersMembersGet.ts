// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomersMembersGetRequest } from "../../models/CustomersMembersGetRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Member } from "../../models/Member.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersMembersGet} can fail with. */
export type CustomersMembersGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a member of a customer by the Polar IDs of both.
 *
 * With your own IDs use `customersMembersGetExternal`. `ResourceNotFound`: no such customer, or it
 * has no such member. `HTTPValidationError`: an ID is no UUID.
 *
 * `GET /v1/customers/{id}/members/{member_id}`. Scopes: `members:read` or `members:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersMembersGet: Endpoint<CustomersMembersGetRequest, Member, CustomersMembersGetError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/customers/{id}/members/{memberId}",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    read: json,
  });
