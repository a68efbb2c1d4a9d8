// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalSeatsResendInvitation`. */
export interface CustomerPortalSeatsResendInvitationRequest {
  /** A UUID (version 4). */
  seatId: string;
}

/** Checks a {@link CustomerPortalSeatsResendInvitationRequest}. */
export const CustomerPortalSeatsResendInvitationRequestSchema: ObjectSchema<CustomerPortalSeatsResendInvitationRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalSeatsResendInvitationRequest>({ seatId: v.string() });
