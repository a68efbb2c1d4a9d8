// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerSeat } from "../../models/CustomerSeat.js";
import type { CustomerSeatAssign } from "../../models/CustomerSeatAssign.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { SeatNotAvailable } from "../../models/SeatNotAvailable.js";

/** What {@link customerPortalSeatsAssignSeat} can fail with. */
export type CustomerPortalSeatsAssignSeatError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"SeatNotAvailable", SeatNotAvailable>
  | APIError<"NotPermitted", NotPermitted>
  | ClientError;

/**
 * Assigns a free seat to somebody, and invites them by e-mail.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 *
 * The invitation can be accepted for a day; benefits come then (`customerSeatsClaimSeat`). With
 * `immediateClaim` no e-mail is sent and benefits come at once. Whoever is new becomes a member of
 * the customer, or, where the organization has no member management, a customer of its own. Sends
 * the `customer_seat.assigned` or `customer_seat.claimed` webhook.
 *
 * `HTTPValidationError`: not exactly one of `subscriptionId`, `orderId` and `checkoutId`, nobody
 * to give the seat to or a mix of ways to name them, or a field is wrong. `SeatNotAvailable`: no
 * seat is free. Other failures are `SDKError`s whose `data.error` and `data.detail` say more.
 * Status 400: the order is not paid, this person has a seat already, or the given customer is
 * unknown or goes by another e-mail; 404: the subscription, order or member is unknown; 403: the
 * organization does not sell by seat.
 *
 * `POST /v1/customer-portal/seats`. Scopes: `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422), `SeatNotAvailable` (400), `NotPermitted` (403).
 */
export const customerPortalSeatsAssignSeat: Endpoint<
  CustomerSeatAssign,
  CustomerSeat,
  CustomerPortalSeatsAssignSeatError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/seats",
  errors: ["HTTPValidationError", "SeatNotAvailable", "NotPermitted"],
  encode: jsonBody,
  read: json,
});
