// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomersExportRequestSchema } from "../models/CustomersExportRequest.js";
import { customersExport as lite } from "./lite/customersExport.js";

export type { CustomersExportError } from "./lite/customersExport.js";

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
export const customersExport: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersExportRequestSchema,
  undefined,
);
