// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface DiscountRedemptionLimitReached {
  error: "DiscountRedemptionLimitReached";
  detail: string;
}

/** Checks a {@link DiscountRedemptionLimitReached}. */
export const DiscountRedemptionLimitReachedSchema: ObjectSchema<DiscountRedemptionLimitReached> =
  /* @__PURE__ */ objectSchema<DiscountRedemptionLimitReached>({ error: v.string(), detail: v.string() });
