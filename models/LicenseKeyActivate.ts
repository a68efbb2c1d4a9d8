// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { eachKey } from "./eachKey.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** An instance to activate a license key for. */
export interface LicenseKeyActivate {
  /** The whole key, as the customer entered it. */
  key: string;
  /** The organization that issued the key. A UUID (version 4). */
  organizationId: string;
  /** A name for the instance, for people, such as the device's. Need not be unique. */
  label: string;
  /**
   * What each validation of this activation must send alike, such as a major version. At most 50
   * entries. 1 to 40 characters a key. Keys and values travel as they are.
   */
  conditions?: Record<string, string | number | boolean> | undefined;
  /**
   * Your own data on the activation. At most 50 entries. 1 to 40 characters a key. Keys and values
   * travel as they are.
   */
  meta?: Record<string, string | number | boolean> | undefined;
}

/** Checks a {@link LicenseKeyActivate}. */
export const LicenseKeyActivateSchema: ObjectSchema<LicenseKeyActivate> =
  /* @__PURE__ */ objectSchema<LicenseKeyActivate>({
    key: string(),
    organizationId: string(),
    label: string(),
    conditions: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    meta: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
  });
