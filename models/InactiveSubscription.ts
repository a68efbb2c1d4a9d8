// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** This can be changed only on a subscription that is trialing or active. */
export interface InactiveSubscription {
  error: "InactiveSubscription";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link InactiveSubscription}. */
export const InactiveSubscriptionSchema: ObjectSchema<InactiveSubscription> =
  /* @__PURE__ */ objectSchema<InactiveSubscription>({ error: string(), detail: string() });
