// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalCustomersCheckEmailUpdateRequestSchema } from "../models/CustomerPortalCustomersCheckEmailUpdateRequest.js";
import { customerPortalCustomersCheckEmailUpdate as lite } from "./lite/customerPortalCustomersCheckEmailUpdate.js";

export type { CustomerPortalCustomersCheckEmailUpdateError } from "./lite/customerPortalCustomersCheckEmailUpdate.js";

/**
 * Checks whether the token of an e-mail change is still good, without using it up.
 *
 * Needs no token and sends none. Gives undefined for a good token, and
 * `InvalidCustomerEmailUpdate` for one that is unknown, used or older than 30 minutes; then start
 * again with `customerPortalCustomersRequestEmailUpdate`. At most 6 calls a minute and 12 an hour;
 * after that every call gets an `SDKError` with status 429 for 15 minutes. Calls are counted by IP
 * address, so a server that makes them for all customers shares one limit. `HTTPValidationError`:
 * `token` is missing.
 *
 * `GET /v1/customer-portal/customers/me/email-update/check`.
 * Errors of its own: `HTTPValidationError` (422), `InvalidCustomerEmailUpdate` (401).
 */
export const customerPortalCustomersCheckEmailUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalCustomersCheckEmailUpdateRequestSchema,
  undefined,
);
