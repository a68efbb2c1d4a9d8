// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { CustomerEmailUpdateVerifyRequest } from "../../models/CustomerEmailUpdateVerifyRequest.js";
import type { CustomerEmailUpdateVerifyResponse } from "../../models/CustomerEmailUpdateVerifyResponse.js";

/** What {@link customerPortalCustomersVerifyEmailUpdate} can fail with. */
export type CustomerPortalCustomersVerifyEmailUpdateError = ClientError;

/** `POST /v1/customer-portal/customers/me/email-update/verify`. */
export const customerPortalCustomersVerifyEmailUpdate: Endpoint<
  CustomerEmailUpdateVerifyRequest,
  CustomerEmailUpdateVerifyResponse,
  CustomerPortalCustomersVerifyEmailUpdateError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/customers/me/email-update/verify",
  accessToken: "",
  errors: [],
  encode: jsonBody,
  read: json,
});
