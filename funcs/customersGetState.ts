// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import { checked } from "../core/checked.js";
import { CustomerStateSchema } from "../models/CustomerState.js";
import { CustomersGetStateRequestSchema } from "../models/CustomersGetStateRequest.js";
import { customersGetState as lite } from "./lite/customersGetState.js";

export type { CustomersGetStateError } from "./lite/customersGetState.js";

/**
 * `GET /v1/customers/{id}/state`. Scopes: `customers:read` or `customers:write`. Errors of its
 * own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersGetState: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersGetStateRequestSchema,
  CustomerStateSchema,
);
