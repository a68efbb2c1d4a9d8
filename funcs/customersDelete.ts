// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import { checked } from "../core/checked.js";
import { CustomersDeleteRequestSchema } from "../models/CustomersDeleteRequest.js";
import { customersDelete as lite } from "./lite/customersDelete.js";

export type { CustomersDeleteError } from "./lite/customersDelete.js";

/**
 * `DELETE /v1/customers/{id}`. Scopes: `customers:write`. Errors of its own: `ResourceNotFound`
 * (404), `HTTPValidationError` (422).
 */
export const customersDelete: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersDeleteRequestSchema,
  undefined,
);
