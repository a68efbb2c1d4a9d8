// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { number, scalar } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What a unit is to cost up to a quantity. */
export interface TierInput {
  /** The last unit that this tier is for; the tier begins after the one before. Null: no end. */
  bound?: number | null | undefined;
  /**
   * What one unit costs, in the minor unit of the price's currency, as a decimal; usage may cost
   * less than a cent.
   */
  unitAmount: number | string;
}

/** Checks a {@link TierInput}. */
export const TierInputSchema: ObjectSchema<TierInput> = /* @__PURE__ */ objectSchema<TierInput>({
  bound: v.nullish(number()),
  unitAmount: scalar("number", "string"),
});
