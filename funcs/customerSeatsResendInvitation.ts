// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerSeatSchema } from "../models/CustomerSeat.js";
import { CustomerSeatsResendInvitationRequestSchema } from "../models/CustomerSeatsResendInvitationRequest.js";
import { customerSeatsResendInvitation as lite } from "./lite/customerSeatsResendInvitation.js";

export type { CustomerSeatsResendInvitationError } from "./lite/customerSeatsResendInvitation.js";

/**
 * `POST /v1/customer-seats/{seat_id}/resend`. Scopes: `customer_seats:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerSeatsResendInvitation: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerSeatsResendInvitationRequestSchema,
  CustomerSeatSchema,
);
