// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type BenefitDiscordCreateProperties,
  BenefitDiscordCreatePropertiesSchema,
} from "./BenefitDiscordCreateProperties.js";
import type { BenefitVisibility } from "./BenefitVisibility.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitDiscordCreate {
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  type: "discord";
  /** 3 to 42 characters. */
  description: string;
  /** A UUID (version 4). */
  organizationId?: string | null | undefined;
  visibility?: BenefitVisibility | null | undefined;
  properties: BenefitDiscordCreateProperties;
}

/** Checks a {@link BenefitDiscordCreate}. */
export const BenefitDiscordCreateSchema: ObjectSchema<BenefitDiscordCreate> =
  /* @__PURE__ */ objectSchema<BenefitDiscordCreate>({
    metadata: v.optional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.minLength(1), v.maxCodePoints(40)),
          v.union([v.pipe(v.string(), v.minLength(1), v.maxCodePoints(500)), v.number(), v.boolean()]),
        ),
        v.maxEntries(50),
      ),
    ),
    type: v.string(),
    description: v.pipe(v.string(), v.minLength(3), v.maxCodePoints(42)),
    organizationId: v.nullish(v.string()),
    visibility: v.nullish(v.string()),
    properties: BenefitDiscordCreatePropertiesSchema,
  });
