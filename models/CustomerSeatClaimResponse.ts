// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerSeat, CustomerSeatSchema } from "./CustomerSeat.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A seat that was claimed. */
export interface CustomerSeatClaimResponse {
  seat: CustomerSeat;
  /** Signs the holder in to the customer portal. A secret, shown only here. */
  customerSessionToken: string;
}

/** Checks a {@link CustomerSeatClaimResponse}. */
export const CustomerSeatClaimResponseSchema: ObjectSchema<CustomerSeatClaimResponse> =
  /* @__PURE__ */ objectSchema<CustomerSeatClaimResponse>({
    seat: CustomerSeatSchema,
    customerSessionToken: string(),
  });
