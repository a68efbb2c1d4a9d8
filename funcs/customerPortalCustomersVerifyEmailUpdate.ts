// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerEmailUpdateVerifyRequestSchema } from "../models/CustomerEmailUpdateVerifyRequest.js";
import { CustomerEmailUpdateVerifyResponseSchema } from "../models/CustomerEmailUpdateVerifyResponse.js";
import { customerPortalCustomersVerifyEmailUpdate as lite } from "./lite/customerPortalCustomersVerifyEmailUpdate.js";

export type { CustomerPortalCustomersVerifyEmailUpdateError } from "./lite/customerPortalCustomersVerifyEmailUpdate.js";

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
export const customerPortalCustomersVerifyEmailUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerEmailUpdateVerifyRequestSchema,
  CustomerEmailUpdateVerifyResponseSchema,
);
