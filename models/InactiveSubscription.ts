// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface InactiveSubscription {
  error: "InactiveSubscription";
  detail: string;
}

/** Checks a {@link InactiveSubscription}. */
export const InactiveSubscriptionSchema: ObjectSchema<InactiveSubscription> =
  /* @__PURE__ */ objectSchema<InactiveSubscription>({ error: v.string(), detail: v.string() });
