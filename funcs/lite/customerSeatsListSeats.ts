// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type EndpointWithDefaults, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { query } from "../../core/query.js";
import type { CustomerSeatsListSeatsRequest } from "../../models/CustomerSeatsListSeatsRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { SeatsList } from "../../models/SeatsList.js";

/** What {@link customerSeatsListSeats} can fail with. */
export type CustomerSeatsListSeatsError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * `GET /v1/customer-seats`. Scopes: `customer_seats:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerSeatsListSeats: EndpointWithDefaults<
  CustomerSeatsListSeatsRequest,
  SeatsList,
  CustomerSeatsListSeatsError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-seats",
  errors: ["HTTPValidationError"],
  encode: query,
  read: json,
});
