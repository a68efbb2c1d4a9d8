// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { none } from "../../core/none.js";
import { query } from "../../core/query.js";
import type { CustomerPortalCustomersCheckEmailUpdateRequest } from "../../models/CustomerPortalCustomersCheckEmailUpdateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalCustomersCheckEmailUpdate} can fail with. */
export type CustomerPortalCustomersCheckEmailUpdateError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `GET /v1/customer-portal/customers/me/email-update/check`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalCustomersCheckEmailUpdate: Endpoint<
  CustomerPortalCustomersCheckEmailUpdateRequest,
  undefined,
  CustomerPortalCustomersCheckEmailUpdateError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/customers/me/email-update/check",
  accessToken: "",
  errors: ["HTTPValidationError"],
  encode: query,
  read: none,
});
