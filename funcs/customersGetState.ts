// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerStateSchema } from "../models/CustomerState.js";
import { CustomersGetStateRequestSchema } from "../models/CustomersGetStateRequest.js";
import { customersGetState as lite } from "./lite/customersGetState.js";

export type { CustomersGetStateError } from "./lite/customersGetState.js";

/**
 * Gets a customer by its Polar ID with what it has now: active subscriptions, granted benefits and
 * meters.
 *
 * Benefits and meters are worked out in the background, so a purchase or an event may take a
 * moment to show. The `customer.state_changed` webhook sends the same data on each change.
 *
 * With your own ID use `customersGetStateExternal`. `ResourceNotFound`: the token reaches no such
 * customer; a deleted one counts as missing. `HTTPValidationError`: an ID is no UUID.
 *
 * `GET /v1/customers/{id}/state`. Scopes: `customers:read` or `customers:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersGetState: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersGetStateRequestSchema,
  CustomerStateSchema,
);
