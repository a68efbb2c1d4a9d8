// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalSeatsResendInvitationRequestSchema } from "../models/CustomerPortalSeatsResendInvitationRequest.js";
import { CustomerSeatSchema } from "../models/CustomerSeat.js";
import { customerPortalSeatsResendInvitation as lite } from "./lite/customerPortalSeatsResendInvitation.js";

export type { CustomerPortalSeatsResendInvitationError } from "./lite/customerPortalSeatsResendInvitation.js";

/**
 * `POST /v1/customer-portal/seats/{seat_id}/resend`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalSeatsResendInvitation: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalSeatsResendInvitationRequestSchema,
  CustomerSeatSchema,
);
