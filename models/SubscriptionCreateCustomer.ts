// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { eachKey } from "./eachKey.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** A free subscription to create, with the customer's Polar ID. */
export interface SubscriptionCreateCustomer {
  /**
   * Your own data on the subscription. Strings have 1 to 500 characters. At most 50 entries. 1 to
   * 40 characters a key. Keys and values travel as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** A recurring product that is free in the organization's default currency. A UUID (version 4). */
  productId: string;
  /** A customer of the product's organization. A UUID (version 4). */
  customerId: string;
}

/** Checks a {@link SubscriptionCreateCustomer}. */
export const SubscriptionCreateCustomerSchema: ObjectSchema<SubscriptionCreateCustomer> =
  /* @__PURE__ */ objectSchema<SubscriptionCreateCustomer>({
    metadata: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    productId: string(),
    customerId: string(),
  });
