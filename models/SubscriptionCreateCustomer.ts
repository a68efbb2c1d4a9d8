// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface SubscriptionCreateCustomer {
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** A UUID (version 4). */
  productId: string;
  /** A UUID (version 4). */
  customerId: string;
}

/** Checks a {@link SubscriptionCreateCustomer}. */
export const SubscriptionCreateCustomerSchema: ObjectSchema<SubscriptionCreateCustomer> =
  /* @__PURE__ */ objectSchema<SubscriptionCreateCustomer>({
    metadata: v.optional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.minLength(1), v.maxCodePoints(40)),
          v.union([v.pipe(v.string(), v.minLength(1), v.maxCodePoints(500)), v.number(), v.boolean()]),
        ),
        v.maxEntries(50),
      ),
    ),
    productId: v.string(),
    customerId: v.string(),
  });
