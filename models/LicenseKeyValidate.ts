// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface LicenseKeyValidate {
  key: string;
  /** A UUID (version 4). */
  organizationId: string;
  /** A UUID (version 4). */
  activationId?: string | null | undefined;
  /** A UUID (version 4). */
  benefitId?: string | null | undefined;
  /** A UUID (version 4). */
  customerId?: string | null | undefined;
  /** An integer. At least 0. */
  incrementUsage?: number | null | undefined;
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  conditions?: Record<string, string | number | boolean> | undefined;
}

/** Checks a {@link LicenseKeyValidate}. */
export const LicenseKeyValidateSchema: ObjectSchema<LicenseKeyValidate> =
  /* @__PURE__ */ objectSchema<LicenseKeyValidate>({
    key: v.string(),
    organizationId: v.string(),
    activationId: v.nullish(v.string()),
    benefitId: v.nullish(v.string()),
    customerId: v.nullish(v.string()),
    incrementUsage: v.nullish(v.pipe(integer(), v.minValue(0))),
    conditions: v.optional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.minLength(1), v.maxCodePoints(40)),
          v.union([v.pipe(v.string(), v.minLength(1), v.maxCodePoints(500)), v.number(), v.boolean()]),
        ),
        v.maxEntries(50),
      ),
    ),
  });
