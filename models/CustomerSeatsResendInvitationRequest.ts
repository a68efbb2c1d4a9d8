// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerSeatsResendInvitation`. */
export interface CustomerSeatsResendInvitationRequest {
  /** A UUID (version 4). */
  seatId: string;
}

/** Checks a {@link CustomerSeatsResendInvitationRequest}. */
export const CustomerSeatsResendInvitationRequestSchema: ObjectSchema<CustomerSeatsResendInvitationRequest> =
  /* @__PURE__ */ objectSchema<CustomerSeatsResendInvitationRequest>({ seatId: uuid() });
