// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import {
  type BenefitSlackSharedChannelCreateProperties,
  BenefitSlackSharedChannelCreatePropertiesSchema,
} from "./BenefitSlackSharedChannelCreateProperties.js";
import { eachKey } from "./eachKey.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** What to change on a `slack_shared_channel` benefit. */
export interface BenefitSlackSharedChannelUpdate {
  /**
   * Replaces all metadata, so send what is to stay as well; an empty object removes all. Strings
   * have 1 to 500 characters. At most 50 entries. 1 to 40 characters a key. Keys and values travel
   * as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** What customers read, on products, in checkouts and in the customer portal. 3 to 42 characters. */
  description?: string | null | undefined;
  /** The benefit's own type; another one is refused. */
  type: "slack_shared_channel";
  /** Replaces all properties, so send what is to stay as well. */
  properties?: BenefitSlackSharedChannelCreateProperties | null | undefined;
}

/** Checks a {@link BenefitSlackSharedChannelUpdate}. */
export const BenefitSlackSharedChannelUpdateSchema: ObjectSchema<BenefitSlackSharedChannelUpdate> =
  /* @__PURE__ */ objectSchema<BenefitSlackSharedChannelUpdate>({
    metadata: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    description: v.nullish(v.pipe(string(), v.minLength(3), v.maxCodePoints(42))),
    type: string(),
    properties: v.nullish(BenefitSlackSharedChannelCreatePropertiesSchema),
  });
