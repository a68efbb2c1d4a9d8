// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerSeatsGetClaimInfo`. */
export interface CustomerSeatsGetClaimInfoRequest {
  invitationToken: string;
}

/** Checks a {@link CustomerSeatsGetClaimInfoRequest}. */
export const CustomerSeatsGetClaimInfoRequestSchema: ObjectSchema<CustomerSeatsGetClaimInfoRequest> =
  /* @__PURE__ */ objectSchema<CustomerSeatsGetClaimInfoRequest>({ invitationToken: string() });
