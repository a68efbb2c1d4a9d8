// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalSeatsListSeatsRequestSchema } from "../models/CustomerPortalSeatsListSeatsRequest.js";
import { SeatsListSchema } from "../models/SeatsList.js";
import { customerPortalSeatsListSeats as lite } from "./lite/customerPortalSeatsListSeats.js";

export type { CustomerPortalSeatsListSeatsError } from "./lite/customerPortalSeatsListSeats.js";

/**
 * Lists the seats of one subscription or order of the customer, and how many are free.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`.
 *
 * Give `subscriptionId` or `orderId`; of both, `orderId` is ignored. All seats come at once,
 * revoked ones too: look at `status`. `HTTPValidationError`: the ID is no UUID. `BadRequest`:
 * neither was given. `ResourceNotFound`: the customer has no such subscription or order.
 * `SDKError` with status 403: the organization does not sell by seat.
 *
 * `GET /v1/customer-portal/seats`. Scopes: `customer_portal:read` or `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422), `BadRequest` (400), `ResourceNotFound` (404).
 */
export const customerPortalSeatsListSeats: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalSeatsListSeatsRequestSchema,
  SeatsListSchema,
);
