// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import { checked } from "../core/checked.js";
import { CustomerStateSchema } from "../models/CustomerState.js";
import { CustomersGetStateExternalRequestSchema } from "../models/CustomersGetStateExternalRequest.js";
import { customersGetStateExternal as lite } from "./lite/customersGetStateExternal.js";

export type { CustomersGetStateExternalError } from "./lite/customersGetStateExternal.js";

/**
 * `GET /v1/customers/external/{external_id}/state`. Scopes: `customers:read` or `customers:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersGetStateExternal: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersGetStateExternalRequestSchema,
  CustomerStateSchema,
);
