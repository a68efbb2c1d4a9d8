// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { Customer } from "../../models/Customer.js";
import type { CustomersListRequest } from "../../models/CustomersListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customersList} can fail with. */
export type CustomersListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Lists the customers that the token reaches, the newest first, a page at a time.
 *
 * A customer must pass all filters that are set; deleted ones are never listed. A page past the
 * end is empty, not an error. `HTTPValidationError`: a filter, sorting, `page` or `limit` that
 * cannot be read.
 *
 * `GET /v1/customers/`. Scopes: `customers:read` or `customers:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customersList: ListEndpointWithDefaults<CustomersListRequest, Customer, CustomersListError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/customers/",
    errors: ["HTTPValidationError"],
    encode: query,
    read: page,
  });
