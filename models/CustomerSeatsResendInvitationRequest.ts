// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerSeatsResendInvitation`. */
export interface CustomerSeatsResendInvitationRequest {
  /** A UUID (version 4). */
  seatId: string;
}

/** Checks a {@link CustomerSeatsResendInvitationRequest}. */
export const CustomerSeatsResendInvitationRequestSchema: ObjectSchema<CustomerSeatsResendInvitationRequest> =
  /* @__PURE__ */ objectSchema<CustomerSeatsResendInvitationRequest>({ seatId: v.string() });
