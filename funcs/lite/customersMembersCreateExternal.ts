// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { AmbiguousExternalCustomerID } from "../../models/AmbiguousExternalCustomerID.js";
import type { CustomersMembersCreateExternalRequest } from "../../models/CustomersMembersCreateExternalRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Member } from "../../models/Member.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersMembersCreateExternal} can fail with. */
export type CustomersMembersCreateExternalError =
  | APIError<"NotPermitted", NotPermitted>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"AmbiguousExternalCustomerID", AmbiguousExternalCustomerID>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Adds a member to a customer, by its ID in your system, and returns the member.
 *
 * A member with this e-mail already is returned unchanged. `NotPermitted`: the organization has no
 * member management, or the customer is an individual and has its one member; make it a team with
 * `customersUpdate` first.
 *
 * `ResourceNotFound`: no customer in reach of the token has this external ID; matching is exact.
 * `AmbiguousExternalCustomerID`: the token reaches several customers with this external ID; set
 * `organizationId` on the core, or use `customersMembersCreate`. `HTTPValidationError`: a field is
 * wrong.
 *
 * `POST /v1/customers/external/{external_id}/members`. Scopes: `members:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `AmbiguousExternalCustomerID`
 * (409), `HTTPValidationError` (422).
 */
export const customersMembersCreateExternal: Endpoint<
  CustomersMembersCreateExternalRequest,
  Member,
  CustomersMembersCreateExternalError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customers/external/{externalId}/members",
  bodyKey: "memberCreateFromCustomer",
  errors: ["NotPermitted", "ResourceNotFound", "AmbiguousExternalCustomerID", "HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
