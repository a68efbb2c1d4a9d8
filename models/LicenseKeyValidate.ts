// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { eachKey } from "./eachKey.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, integer, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** Which license key to check, and what else must be true of it. */
export interface LicenseKeyValidate {
  /** The whole key, as the customer entered it. */
  key: string;
  /** The organization that issued the key. A UUID (version 4). */
  organizationId: string;
  /** The key must have this activation. A UUID (version 4). */
  activationId?: string | null | undefined;
  /**
   * The key must come from this benefit, so a key of another product is refused. A UUID (version
   * 4).
   */
  benefitId?: string | null | undefined;
  /** The key must belong to this customer. A UUID (version 4). */
  customerId?: string | null | undefined;
  /** Adds to the usage, if the limit allows it. Left out: counts no usage. An integer. At least 0. */
  incrementUsage?: number | null | undefined;
  /**
   * Must equal the activation's conditions, if it has any. Only looked at with `activationId`. At
   * most 50 entries. 1 to 40 characters a key. Keys and values travel as they are.
   */
  conditions?: Record<string, string | number | boolean> | undefined;
}

/** Checks a {@link LicenseKeyValidate}. */
export const LicenseKeyValidateSchema: ObjectSchema<LicenseKeyValidate> =
  /* @__PURE__ */ objectSchema<LicenseKeyValidate>({
    key: string(),
    organizationId: string(),
    activationId: v.nullish(string()),
    benefitId: v.nullish(string()),
    customerId: v.nullish(string()),
    incrementUsage: v.nullish(v.pipe(integer(), v.minValue(0))),
    conditions: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
  });
