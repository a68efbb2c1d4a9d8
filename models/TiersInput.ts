// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import { type TierInput, TierInputSchema } from "./TierInput.js";
import type { TierType } from "./TierType.js";

export interface TiersInput {
  type: TierType;
  tiers: readonly TierInput[];
}

/** Checks a {@link TiersInput}. */
export const TiersInputSchema: ObjectSchema<TiersInput> = /* @__PURE__ */ objectSchema<TiersInput>({
  type: v.string(),
  tiers: v.array(TierInputSchema),
});
