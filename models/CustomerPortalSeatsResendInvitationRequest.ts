// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalSeatsResendInvitation`. */
export interface CustomerPortalSeatsResendInvitationRequest {
  /** A UUID (version 4). */
  seatId: string;
}

/** Checks a {@link CustomerPortalSeatsResendInvitationRequest}. */
export const CustomerPortalSeatsResendInvitationRequestSchema: ObjectSchema<CustomerPortalSeatsResendInvitationRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalSeatsResendInvitationRequest>({ seatId: uuid() });
