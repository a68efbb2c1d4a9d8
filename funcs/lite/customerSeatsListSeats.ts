// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { type EndpointWithDefaults, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { BadRequest } from "../../models/BadRequest.js";
import type { CustomerSeatsListSeatsRequest } from "../../models/CustomerSeatsListSeatsRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { SeatsList } from "../../models/SeatsList.js";

/** What {@link customerSeatsListSeats} can fail with. */
export type CustomerSeatsListSeatsError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"BadRequest", BadRequest>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | ClientError;

/**
 * Lists all seats handed out of a subscription or an order, with how many are left.
 *
 * Set exactly one of `subscriptionId` and `orderId`. Revoked seats are among them, without their
 * holder; there are no pages.
 *
 * `BadRequest`: neither is set. `ResourceNotFound`: the token reaches no such subscription or
 * order. `SDKError` with status 403: the organization does not sell by seat.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/customer-seats`. Scopes: `customer_seats:read`.
 * Errors of its own: `HTTPValidationError` (422), `BadRequest` (400), `ResourceNotFound` (404).
 */
export const customerSeatsListSeats: EndpointWithDefaults<
  CustomerSeatsListSeatsRequest,
  SeatsList,
  CustomerSeatsListSeatsError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-seats",
  errors: ["HTTPValidationError", "BadRequest", "ResourceNotFound"],
  encode: query,
  read: json,
});
