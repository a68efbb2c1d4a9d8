// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { type TierInput, TierInputSchema } from "./TierInput.js";
import type { TierType } from "./TierType.js";

/** What units are to cost at which quantity. */
export interface TiersInput {
  /** Whether all units are priced by one tier, or each by the tier that it falls into. */
  type: TierType;
  /** Sorted by `bound`; only the last may be open. */
  tiers: readonly TierInput[];
}

/** Checks a {@link TiersInput}. */
export const TiersInputSchema: ObjectSchema<TiersInput> = /* @__PURE__ */ objectSchema<TiersInput>({
  type: string(),
  tiers: listSchema(TierInputSchema),
});
