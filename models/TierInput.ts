// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import { scalar } from "./scalar.js";

export interface TierInput {
  bound?: number | null | undefined;
  unitAmount: number | string;
}

/** Checks a {@link TierInput}. */
export const TierInputSchema: ObjectSchema<TierInput> = /* @__PURE__ */ objectSchema<TierInput>({
  bound: v.nullish(v.number()),
  unitAmount: scalar("number", "string"),
});
