// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { scalar } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Drops the change that waits for the next period. */
export interface CustomerSubscriptionUpdateClear {
  /** Always null. */
  pendingUpdate: null;
}

/** Checks a {@link CustomerSubscriptionUpdateClear}. */
export const CustomerSubscriptionUpdateClearSchema: ObjectSchema<CustomerSubscriptionUpdateClear> =
  /* @__PURE__ */ objectSchema<CustomerSubscriptionUpdateClear>({ pendingUpdate: scalar("null") });
