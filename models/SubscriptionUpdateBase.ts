// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { SubscriptionProrationBehavior } from "./SubscriptionProrationBehavior.js";

export interface SubscriptionUpdateBase {
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** A UUID (version 4). */
  productId?: string | null | undefined;
  prorationBehavior?: SubscriptionProrationBehavior | null | undefined;
  /** A UUID (version 4). */
  discountId?: string | null | undefined;
  trialEnd?: Date | "now" | null | undefined;
}

/** Checks a {@link SubscriptionUpdateBase}. */
export const SubscriptionUpdateBaseSchema: ObjectSchema<SubscriptionUpdateBase> =
  /* @__PURE__ */ objectSchema<SubscriptionUpdateBase>({
    metadata: v.optional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.minLength(1), v.maxCodePoints(40)),
          v.union([v.pipe(v.string(), v.minLength(1), v.maxCodePoints(500)), v.number(), v.boolean()]),
        ),
        v.maxEntries(50),
      ),
    ),
    productId: v.nullish(v.string()),
    prorationBehavior: v.nullish(v.string()),
    discountId: v.nullish(v.string()),
    trialEnd: v.nullish(v.union([v.date(), v.string()])),
  });
