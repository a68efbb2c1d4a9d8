// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface SubscriptionCreateExternalCustomer {
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** A UUID (version 4). */
  productId: string;
  externalCustomerId: string;
}

/** Checks a {@link SubscriptionCreateExternalCustomer}. */
export const SubscriptionCreateExternalCustomerSchema: ObjectSchema<SubscriptionCreateExternalCustomer> =
  /* @__PURE__ */ objectSchema<SubscriptionCreateExternalCustomer>({
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
    externalCustomerId: v.string(),
  });
