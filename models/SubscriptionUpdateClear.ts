// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { scalar } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Drops the change of a subscription that waits for the next period. */
export interface SubscriptionUpdateClear {
  pendingUpdate: null;
}

/** Checks a {@link SubscriptionUpdateClear}. */
export const SubscriptionUpdateClearSchema: ObjectSchema<SubscriptionUpdateClear> =
  /* @__PURE__ */ objectSchema<SubscriptionUpdateClear>({ pendingUpdate: scalar("null") });
