// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { CustomerPortalCustomer } from "../../models/CustomerPortalCustomer.js";
import type { CustomerPortalCustomerUpdate } from "../../models/CustomerPortalCustomerUpdate.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalCustomersUpdate} can fail with. */
export type CustomerPortalCustomersUpdateError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `PATCH /v1/customer-portal/customers/me`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalCustomersUpdate: Endpoint<
  CustomerPortalCustomerUpdate,
  CustomerPortalCustomer,
  CustomerPortalCustomersUpdateError
> = /* @__PURE__ */ endpoint({
  method: "PATCH",
  path: "/v1/customer-portal/customers/me",
  errors: ["HTTPValidationError"],
  alias: (name) => (name === "oauth_accounts" ? "prices" : name),
  encode: jsonBody,
  read: json,
});
