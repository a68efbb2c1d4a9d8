// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type BenefitCustomProperties, BenefitCustomPropertiesSchema } from "./BenefitCustomProperties.js";
import type { BenefitVisibility } from "./BenefitVisibility.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitCustomUpdate {
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** 3 to 42 characters. */
  description?: string | null | undefined;
  visibility?: BenefitVisibility | null | undefined;
  type: "custom";
  properties?: BenefitCustomProperties | null | undefined;
}

/** Checks a {@link BenefitCustomUpdate}. */
export const BenefitCustomUpdateSchema: ObjectSchema<BenefitCustomUpdate> =
  /* @__PURE__ */ objectSchema<BenefitCustomUpdate>({
    metadata: v.optional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.minLength(1), v.maxCodePoints(40)),
          v.union([v.pipe(v.string(), v.minLength(1), v.maxCodePoints(500)), v.number(), v.boolean()]),
        ),
        v.maxEntries(50),
      ),
    ),
    description: v.nullish(v.pipe(v.string(), v.minLength(3), v.maxCodePoints(42))),
    visibility: v.nullish(v.string()),
    type: v.string(),
    properties: v.nullish(BenefitCustomPropertiesSchema),
  });
