// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The customer, or the card, has used the discount as often as one may. */
export interface DiscountRedemptionLimitReached {
  error: "DiscountRedemptionLimitReached";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link DiscountRedemptionLimitReached}. */
export const DiscountRedemptionLimitReachedSchema: ObjectSchema<DiscountRedemptionLimitReached> =
  /* @__PURE__ */ objectSchema<DiscountRedemptionLimitReached>({ error: string(), detail: string() });
