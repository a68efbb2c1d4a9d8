// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomersListRequestSchema } from "../models/CustomersListRequest.js";
import { ListResourceCustomerSchema } from "../models/ListResourceCustomer.js";
import { customersList as lite } from "./lite/customersList.js";

export type { CustomersListError } from "./lite/customersList.js";

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
export const customersList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersListRequestSchema,
  ListResourceCustomerSchema,
);
