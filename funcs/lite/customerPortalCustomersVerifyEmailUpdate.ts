// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerEmailUpdateVerifyRequest } from "../../models/CustomerEmailUpdateVerifyRequest.js";
import type { CustomerEmailUpdateVerifyResponse } from "../../models/CustomerEmailUpdateVerifyResponse.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { InvalidCustomerEmailUpdate } from "../../models/InvalidCustomerEmailUpdate.js";

/** What {@link customerPortalCustomersVerifyEmailUpdate} can fail with. */
export type CustomerPortalCustomersVerifyEmailUpdateError =
  | APIError<"InvalidCustomerEmailUpdate", InvalidCustomerEmailUpdate>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Completes a change of the customer's e-mail, and returns a new customer session token.
 *
 * Needs no token and sends none. The token from the e-mail is proof enough, and good once.
 *
 * The new e-mail counts as verified, the customer's owner takes it over, the old address is told
 * by e-mail, and the `customer.updated` webhook is sent. At most 6 calls a minute and 12 an hour;
 * after that every call gets an `SDKError` with status 429 for 15 minutes. Calls are counted by IP
 * address, so a server that makes them for all customers shares one limit.
 *
 * `InvalidCustomerEmailUpdate`: the token is unknown, used or older than 30 minutes.
 * `HTTPValidationError`: `token` is missing, or another customer has taken the address meanwhile.
 *
 * `POST /v1/customer-portal/customers/me/email-update/verify`.
 * Errors of its own: `InvalidCustomerEmailUpdate` (401), `HTTPValidationError` (422).
 */
export const customerPortalCustomersVerifyEmailUpdate: Endpoint<
  CustomerEmailUpdateVerifyRequest,
  CustomerEmailUpdateVerifyResponse,
  CustomerPortalCustomersVerifyEmailUpdateError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/customers/me/email-update/verify",
  anonymous: true,
  errors: ["InvalidCustomerEmailUpdate", "HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
