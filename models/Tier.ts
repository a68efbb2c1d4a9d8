// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface Tier {
  bound?: number | null | undefined;
  unitAmount: string;
}

/** Checks a {@link Tier}. */
export const TierSchema: ObjectSchema<Tier> = /* @__PURE__ */ objectSchema<Tier>({
  bound: nullish(v.number()),
  unitAmount: v.string(),
});
