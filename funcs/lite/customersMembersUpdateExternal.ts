// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { AmbiguousExternalCustomerID } from "../../models/AmbiguousExternalCustomerID.js";
import type { CustomersMembersUpdateExternalRequest } from "../../models/CustomersMembersUpdateExternalRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Member } from "../../models/Member.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersMembersUpdateExternal} can fail with. */
export type CustomersMembersUpdateExternalError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"AmbiguousExternalCustomerID", AmbiguousExternalCustomerID>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Changes a member's name, e-mail or role, by the IDs in your system, and returns the member.
 *
 * Fields left out or null stay as they are. With the role `owner` the former owner becomes a
 * billing manager. `HTTPValidationError`: there would be no owner, the customer has a member with
 * this e-mail, it is the e-mail of an individual's owner (use `customersUpdate`), or a field is
 * wrong.
 *
 * `ResourceNotFound`: no such customer, or it has no such member. `AmbiguousExternalCustomerID`:
 * the token reaches several customers with this external ID; set `organizationId` on the core, or
 * use `customersMembersUpdate`.
 *
 * `PATCH /v1/customers/external/{external_id}/members/{member_external_id}`. Scopes:
 * `members:write`.
 * Errors of its own: `ResourceNotFound` (404), `AmbiguousExternalCustomerID` (409),
 * `HTTPValidationError` (422).
 */
export const customersMembersUpdateExternal: Endpoint<
  CustomersMembersUpdateExternalRequest,
  Member,
  CustomersMembersUpdateExternalError
> = /* @__PURE__ */ endpoint({
  method: "PATCH",
  path: "/v1/customers/external/{externalId}/members/{memberExternalId}",
  bodyKey: "memberUpdate",
  errors: ["ResourceNotFound", "AmbiguousExternalCustomerID", "HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
