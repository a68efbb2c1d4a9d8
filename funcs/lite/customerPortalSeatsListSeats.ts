// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { type EndpointWithDefaults, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { BadRequest } from "../../models/BadRequest.js";
import type { CustomerPortalSeatsListSeatsRequest } from "../../models/CustomerPortalSeatsListSeatsRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { SeatsList } from "../../models/SeatsList.js";

/** What {@link customerPortalSeatsListSeats} can fail with. */
export type CustomerPortalSeatsListSeatsError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"BadRequest", BadRequest>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | ClientError;

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
export const customerPortalSeatsListSeats: EndpointWithDefaults<
  CustomerPortalSeatsListSeatsRequest,
  SeatsList,
  CustomerPortalSeatsListSeatsError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/seats",
  errors: ["HTTPValidationError", "BadRequest", "ResourceNotFound"],
  encode: query,
  read: json,
});
