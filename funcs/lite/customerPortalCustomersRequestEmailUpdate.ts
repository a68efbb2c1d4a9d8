// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { untyped } from "../../core/read/untyped.js";
import type { CustomerEmailUpdateRequest } from "../../models/CustomerEmailUpdateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";

/** What {@link customerPortalCustomersRequestEmailUpdate} can fail with. */
export type CustomerPortalCustomersRequestEmailUpdateError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"NotPermitted", NotPermitted>
  | ClientError;

/**
 * Starts a change of the customer's e-mail: sends a link to the new address.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 *
 * Nothing changes until the link's token comes to `customerPortalCustomersVerifyEmailUpdate`. The
 * link leads to Polar's own portal, is good for 30 minutes, and takes the place of an earlier one.
 * The organization must allow the change (`customer.allowEmailChange` in its portal settings),
 * else the answer is `NotPermitted`. At most 6 calls a minute and 12 an hour; after that every
 * call gets an `SDKError` with status 429 for 15 minutes.
 *
 * `HTTPValidationError`: the customer is a team, has this e-mail already, or it is no e-mail.
 *
 * `POST /v1/customer-portal/customers/me/email-update/request`. Scopes: `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422), `NotPermitted` (403).
 */
export const customerPortalCustomersRequestEmailUpdate: Endpoint<
  CustomerEmailUpdateRequest,
  unknown,
  CustomerPortalCustomersRequestEmailUpdateError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/customers/me/email-update/request",
  errors: ["HTTPValidationError", "NotPermitted"],
  encode: jsonBody,
  read: untyped,
});
