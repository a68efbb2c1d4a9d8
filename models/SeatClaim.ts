// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which invitation to claim. */
export interface SeatClaim {
  /** From the link in the invitation's e-mail. */
  invitationToken: string;
}

/** Checks a {@link SeatClaim}. */
export const SeatClaimSchema: ObjectSchema<SeatClaim> = /* @__PURE__ */ objectSchema<SeatClaim>({
  invitationToken: string(),
});
