// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerStateSchema } from "../models/CustomerState.js";
import { CustomersGetStateExternalRequestSchema } from "../models/CustomersGetStateExternalRequest.js";
import { customersGetStateExternal as lite } from "./lite/customersGetStateExternal.js";

export type { CustomersGetStateExternalError } from "./lite/customersGetStateExternal.js";

/**
 * Gets a customer by its ID in your system with what it has now: active subscriptions, granted
 * benefits and meters.
 *
 * Benefits and meters are worked out in the background, so a purchase or an event may take a
 * moment to show. The `customer.state_changed` webhook sends the same data on each change.
 *
 * With the Polar ID use `customersGetState`. `ResourceNotFound`: no customer in reach of the token
 * has this external ID; matching is exact.
 *
 * `GET /v1/customers/external/{external_id}/state`. Scopes: `customers:read` or `customers:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersGetStateExternal: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersGetStateExternalRequestSchema,
  CustomerStateSchema,
);
