// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What a unit costs up to a quantity. */
export interface Tier {
  /** The last unit that this tier is for; the tier begins after the one before. Null: no end. */
  bound?: number | null | undefined;
  /**
   * What one unit costs, in the minor unit of the price's currency, as a decimal; usage may cost
   * less than a cent.
   */
  unitAmount: string;
}

/** Checks a {@link Tier}. */
export const TierSchema: ObjectSchema<Tier> = /* @__PURE__ */ objectSchema<Tier>({
  bound: nullish(number()),
  unitAmount: string(),
});
