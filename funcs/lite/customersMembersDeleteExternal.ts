// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { nothing } from "../../core/read/nothing.js";
import type { AmbiguousExternalCustomerID } from "../../models/AmbiguousExternalCustomerID.js";
import type { CustomersMembersDeleteExternalRequest } from "../../models/CustomersMembersDeleteExternalRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersMembersDeleteExternal} can fail with. */
export type CustomersMembersDeleteExternalError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"AmbiguousExternalCustomerID", AmbiguousExternalCustomerID>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Removes a member from a customer, by the IDs in your system; reads and lists no longer find it.
 * Nothing comes back.
 *
 * Seats that the member holds are revoked. `HTTPValidationError`: the only owner cannot be
 * removed; make another member the owner first.
 *
 * `ResourceNotFound`: no such customer or member, or it was removed before.
 * `AmbiguousExternalCustomerID`: the token reaches several customers with this external ID; set
 * `organizationId` on the core, or use `customersMembersDelete`.
 *
 * `DELETE /v1/customers/external/{external_id}/members/{member_external_id}`. Scopes:
 * `members:write`.
 * Errors of its own: `ResourceNotFound` (404), `AmbiguousExternalCustomerID` (409),
 * `HTTPValidationError` (422).
 */
export const customersMembersDeleteExternal: Endpoint<
  CustomersMembersDeleteExternalRequest,
  undefined,
  CustomersMembersDeleteExternalError
> = /* @__PURE__ */ endpoint({
  method: "DELETE",
  path: "/v1/customers/external/{externalId}/members/{memberExternalId}",
  errors: ["ResourceNotFound", "AmbiguousExternalCustomerID", "HTTPValidationError"],
  read: nothing,
});
