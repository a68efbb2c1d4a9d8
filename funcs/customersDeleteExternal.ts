// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import { checked } from "../core/checked.js";
import { CustomersDeleteExternalRequestSchema } from "../models/CustomersDeleteExternalRequest.js";
import { customersDeleteExternal as lite } from "./lite/customersDeleteExternal.js";

export type { CustomersDeleteExternalError } from "./lite/customersDeleteExternal.js";

/**
 * `DELETE /v1/customers/external/{external_id}`. Scopes: `customers:write`. Errors of its own:
 * `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersDeleteExternal: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersDeleteExternalRequestSchema,
  undefined,
);
