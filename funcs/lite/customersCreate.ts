// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Customer } from "../../models/Customer.js";
import type { CustomerCreate } from "../../models/CustomerCreate.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customersCreate} can fail with. */
export type CustomersCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Creates a customer and returns it.
 *
 * Sends the `customer.created` webhook. Events sent earlier under the external ID then count for
 * the customer. `HTTPValidationError`: the e-mail or external ID is taken (both are reported
 * together), or a field is wrong. After a timeout, look the customer up before creating it again.
 *
 * `POST /v1/customers/`. Scopes: `customers:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customersCreate: Endpoint<CustomerCreate, Customer, CustomersCreateError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/customers/",
    errors: ["HTTPValidationError"],
    fields: { tax_id: "first" },
    encode: jsonBody,
    read: json,
  });
