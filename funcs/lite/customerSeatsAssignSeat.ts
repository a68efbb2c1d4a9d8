// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { CustomerSeat } from "../../models/CustomerSeat.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { SeatAssign } from "../../models/SeatAssign.js";

/** What {@link customerSeatsAssignSeat} can fail with. */
export type CustomerSeatsAssignSeatError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * `POST /v1/customer-seats`. Scopes: `customer_seats:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerSeatsAssignSeat: Endpoint<SeatAssign, CustomerSeat, CustomerSeatsAssignSeatError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/customer-seats",
    errors: ["HTTPValidationError"],
    encode: jsonBody,
    read: json,
  });
