// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import {
  type BenefitDownloadablesCreateProperties,
  BenefitDownloadablesCreatePropertiesSchema,
} from "./BenefitDownloadablesCreateProperties.js";
import { eachKey } from "./eachKey.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** What to change on a `downloadables` benefit. */
export interface BenefitDownloadablesUpdate {
  /**
   * Replaces all metadata, so send what is to stay as well; an empty object removes all. Strings
   * have 1 to 500 characters. At most 50 entries. 1 to 40 characters a key. Keys and values travel
   * as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** What customers read, on products, in checkouts and in the customer portal. 3 to 42 characters. */
  description?: string | null | undefined;
  /** The benefit's own type; another one is refused. */
  type: "downloadables";
  /** Replaces all properties, so send what is to stay as well. */
  properties?: BenefitDownloadablesCreateProperties | null | undefined;
}

/** Checks a {@link BenefitDownloadablesUpdate}. */
export const BenefitDownloadablesUpdateSchema: ObjectSchema<BenefitDownloadablesUpdate> =
  /* @__PURE__ */ objectSchema<BenefitDownloadablesUpdate>({
    metadata: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    description: v.nullish(v.pipe(string(), v.minLength(3), v.maxCodePoints(42))),
    type: string(),
    properties: v.nullish(BenefitDownloadablesCreatePropertiesSchema),
  });
