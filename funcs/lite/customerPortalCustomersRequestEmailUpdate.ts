// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { jsonBody } from "../../core/jsonBody.js";
import { untyped } from "../../core/untyped.js";
import type { CustomerEmailUpdateRequest } from "../../models/CustomerEmailUpdateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalCustomersRequestEmailUpdate} can fail with. */
export type CustomerPortalCustomersRequestEmailUpdateError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `POST /v1/customer-portal/customers/me/email-update/request`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalCustomersRequestEmailUpdate: Endpoint<
  CustomerEmailUpdateRequest,
  unknown,
  CustomerPortalCustomersRequestEmailUpdateError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/customers/me/email-update/request",
  errors: ["HTTPValidationError"],
  encode: jsonBody,
  read: untyped,
});
