// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type EndpointWithDefaults, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { query } from "../../core/query.js";
import type { CustomerPortalSeatsListSeatsRequest } from "../../models/CustomerPortalSeatsListSeatsRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { SeatsList } from "../../models/SeatsList.js";

/** What {@link customerPortalSeatsListSeats} can fail with. */
export type CustomerPortalSeatsListSeatsError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `GET /v1/customer-portal/seats`. Scopes: `customer_portal:read` or `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalSeatsListSeats: EndpointWithDefaults<
  CustomerPortalSeatsListSeatsRequest,
  SeatsList,
  CustomerPortalSeatsListSeatsError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/seats",
  errors: ["HTTPValidationError"],
  encode: query,
  read: json,
});
