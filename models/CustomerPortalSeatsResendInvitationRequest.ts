// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `customerPortalSeatsResendInvitation`. */
export interface CustomerPortalSeatsResendInvitationRequest {
  /** A UUID (version 4). */
  seatId: string;
}

/** Checks a {@link CustomerPortalSeatsResendInvitationRequest}. */
export const CustomerPortalSeatsResendInvitationRequestSchema: ObjectSchema<CustomerPortalSeatsResendInvitationRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalSeatsResendInvitationRequest>({ seatId: v.string() });
