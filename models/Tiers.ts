// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { type Tier, TierSchema } from "./Tier.js";
import type { TierType } from "./TierType.js";

/** What units cost at which quantity. */
export interface Tiers {
  /** Whether all units are priced by one tier, or each by the tier that it falls into. */
  type: Open<TierType>;
  /** Sorted by `bound`; only the last may be open. */
  tiers: Tier[];
}

/** Checks a {@link Tiers}. */
export const TiersSchema: ObjectSchema<Tiers> = /* @__PURE__ */ objectSchema<Tiers>({
  type: string(),
  tiers: listSchema(TierSchema),
});
