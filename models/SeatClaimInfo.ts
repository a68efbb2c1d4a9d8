// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What an invitation to a seat is for. */
export interface SeatClaimInfo {
  productName: string;
  /** A UUID. */
  productId: string;
  organizationName: string;
  organizationSlug: string;
  /** The e-mail that was invited. Empty if not known. */
  customerEmail: string;
  canClaim: boolean;
}

/** Checks a {@link SeatClaimInfo}. */
export const SeatClaimInfoSchema: ObjectSchema<SeatClaimInfo> = /* @__PURE__ */ objectSchema<SeatClaimInfo>({
  productName: string(),
  productId: string(),
  organizationName: string(),
  organizationSlug: string(),
  customerEmail: string(),
  canClaim: boolean(),
});
