// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { AmbiguousExternalCustomerID } from "../../models/AmbiguousExternalCustomerID.js";
import type { CustomerSession } from "../../models/CustomerSession.js";
import type { CustomerSessionsCreateRequest } from "../../models/CustomerSessionsCreateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerSessionsCreate} can fail with. */
export type CustomerSessionsCreateError =
  | APIError<"AmbiguousExternalCustomerID", AmbiguousExternalCustomerID>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Opens a session that acts as one customer, for the customer portal and its functions.
 *
 * Send the customer to `customerPortalUrl`, or give `token` to a core whose `customerPortal…`
 * functions then act as that customer. The token is a secret, shown here only, and good for an
 * hour. Call this on your server for a customer you have signed in yourself.
 *
 * Where the organization has members, the session is one member's: name it for a team; an
 * individual's owner is taken by itself.
 *
 * `AmbiguousExternalCustomerID`: the token reaches several customers with this external ID; use
 * the Polar ID, or set `organizationId` on the core. `HTTPValidationError`: no such customer (not
 * a `ResourceNotFound`), no such member of it, or a team without a member.
 *
 * `POST /v1/customer-sessions/`. Scopes: `customer_sessions:write`.
 * Errors of its own: `AmbiguousExternalCustomerID` (409), `HTTPValidationError` (422).
 */
export const customerSessionsCreate: Endpoint<
  CustomerSessionsCreateRequest,
  CustomerSession,
  CustomerSessionsCreateError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-sessions/",
  errors: ["AmbiguousExternalCustomerID", "HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
