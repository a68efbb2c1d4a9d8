// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { type EndpointWithDefaults, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { text } from "../../core/read/text.js";
import type { CustomersExportRequest } from "../../models/CustomersExportRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customersExport} can fail with. */
export type CustomersExportError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Exports all customers as one CSV text, a header and a row per customer.
 *
 * There are no pages and no filter but the organization, so many customers may need a longer
 * `timeoutMs`; `customersList` gives typed pages. `HTTPValidationError`: an organization ID is no
 * UUID.
 *
 * `GET /v1/customers/export`. Scopes: `customers:read` or `customers:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customersExport: EndpointWithDefaults<CustomersExportRequest, string, CustomersExportError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/customers/export",
    errors: ["HTTPValidationError"],
    encode: query,
    read: text,
  });
