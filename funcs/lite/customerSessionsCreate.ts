// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
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
