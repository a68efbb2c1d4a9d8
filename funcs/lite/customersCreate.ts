// Generated from the Polar API 2026-10 (generator 1). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { Customer } from "../../models/Customer.js";
import type { CustomerCreate } from "../../models/CustomerCreate.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customersCreate} can fail with. */
export type CustomersCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * `POST /v1/customers/`. Scopes: `customers:write`. Errors of its own: `HTTPValidationError`
 * (422).
 */
export const customersCreate: Endpoint<CustomerCreate, Customer, CustomersCreateError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/customers/",
    errors: ["HTTPValidationError"],
    encode: jsonBody,
    read: json,
  });
