// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import { checked } from "../core/checked.js";
import { CustomersListRequestSchema } from "../models/CustomersListRequest.js";
import { ListResourceCustomerSchema } from "../models/ListResourceCustomer.js";
import { customersList as lite } from "./lite/customersList.js";

export type { CustomersListError } from "./lite/customersList.js";

/**
 * `GET /v1/customers/`. Scopes: `customers:read` or `customers:write`. Errors of its own:
 * `HTTPValidationError` (422).
 */
export const customersList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersListRequestSchema,
  ListResourceCustomerSchema,
);
