// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type CustomerSeat, CustomerSeatSchema } from "./CustomerSeat.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerSeatClaimResponse {
  seat: CustomerSeat;
  customerSessionToken: string;
}

/** Checks a {@link CustomerSeatClaimResponse}. */
export const CustomerSeatClaimResponseSchema: ObjectSchema<CustomerSeatClaimResponse> =
  /* @__PURE__ */ objectSchema<CustomerSeatClaimResponse>({
    seat: CustomerSeatSchema,
    customerSessionToken: v.string(),
  });
