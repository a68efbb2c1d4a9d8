// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { eachKey } from "./eachKey.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { SubscriptionProrationBehavior } from "./SubscriptionProrationBehavior.js";
import { unionSchema } from "./unionSchema.js";

/** Changes product, discount, trial or metadata of a subscription. A field left out stays as it is. */
export interface SubscriptionUpdateBase {
  /**
   * Replaces all metadata, so send what is to stay as well; an empty object removes all. Strings
   * have 1 to 500 characters. At most 50 entries. 1 to 40 characters a key. Keys and values travel
   * as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  /**
   * A recurring product with a price in the subscription's currency, not one of the customer's
   * choice. A UUID (version 4).
   */
  productId?: string | null | undefined;
  /**
   * Only with `productId`. When the difference is paid. Null or left out: as the organization has
   * it set.
   */
  prorationBehavior?: SubscriptionProrationBehavior | null | undefined;
  /** For the next invoices. Null takes the discount off. A UUID (version 4). */
  discountId?: string | null | undefined;
  /**
   * `now` ends the trial and charges the first period. A date sets the end of the trial; for an
   * active subscription it starts one and must be after the current period. Null changes nothing.
   */
  trialEnd?: Date | "now" | null | undefined;
}

/** Checks a {@link SubscriptionUpdateBase}. */
export const SubscriptionUpdateBaseSchema: ObjectSchema<SubscriptionUpdateBase> =
  /* @__PURE__ */ objectSchema<SubscriptionUpdateBase>({
    metadata: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    productId: v.nullish(string()),
    prorationBehavior: v.nullish(string()),
    discountId: v.nullish(string()),
    trialEnd: v.nullish(unionSchema(date(), string())),
  });
