// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface AlreadyCanceledSubscription {
  error: "AlreadyCanceledSubscription";
  detail: string;
}

/** Checks a {@link AlreadyCanceledSubscription}. */
export const AlreadyCanceledSubscriptionSchema: ObjectSchema<AlreadyCanceledSubscription> =
  /* @__PURE__ */ objectSchema<AlreadyCanceledSubscription>({ error: v.string(), detail: v.string() });
