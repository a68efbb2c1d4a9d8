// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { AmbiguousExternalCustomerID } from "../../models/AmbiguousExternalCustomerID.js";
import type { CustomersMembersGetExternalRequest } from "../../models/CustomersMembersGetExternalRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Member } from "../../models/Member.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersMembersGetExternal} can fail with. */
export type CustomersMembersGetExternalError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"AmbiguousExternalCustomerID", AmbiguousExternalCustomerID>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a member of a customer by the IDs of both in your system.
 *
 * A member without an external ID is found by `customersMembersGet` only. `ResourceNotFound`: no
 * such customer, or it has no such member. `AmbiguousExternalCustomerID`: the token reaches
 * several customers with this external ID; set `organizationId` on the core, or use
 * `customersMembersGet`.
 *
 * `GET /v1/customers/external/{external_id}/members/{member_external_id}`. Scopes: `members:read`
 * or `members:write`.
 * Errors of its own: `ResourceNotFound` (404), `AmbiguousExternalCustomerID` (409),
 * `HTTPValidationError` (422).
 */
export const customersMembersGetExternal: Endpoint<
  CustomersMembersGetExternalRequest,
  Member,
  CustomersMembersGetExternalError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customers/external/{externalId}/members/{memberExternalId}",
  errors: ["ResourceNotFound", "AmbiguousExternalCustomerID", "HTTPValidationError"],
  read: json,
});
