// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import {
  type BenefitLicenseKeysCreateProperties,
  BenefitLicenseKeysCreatePropertiesSchema,
} from "./BenefitLicenseKeysCreateProperties.js";
import type { BenefitVisibility } from "./BenefitVisibility.js";
import { eachKey } from "./eachKey.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** A `license_keys` benefit to create. */
export interface BenefitLicenseKeysCreate {
  /**
   * Your own data. Strings have 1 to 500 characters. At most 50 entries. 1 to 40 characters a key.
   * Keys and values travel as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  type: "license_keys";
  /** What customers read, on products, in checkouts and in the customer portal. 3 to 42 characters. */
  description: string;
  /**
   * Needed if the token reaches several organizations; an organization access token refuses it. A
   * UUID (version 4).
   */
  organizationId?: string | null | undefined;
  /**
   * Whether customers see the benefit in the customer portal. Only `custom`, `license_keys`,
   * `meter_credit` and `feature_flag` can be other than `public`. Without it a `feature_flag` is
   * private, any other type public.
   */
  visibility?: BenefitVisibility | null | undefined;
  properties: BenefitLicenseKeysCreateProperties;
}

/** Checks a {@link BenefitLicenseKeysCreate}. */
export const BenefitLicenseKeysCreateSchema: ObjectSchema<BenefitLicenseKeysCreate> =
  /* @__PURE__ */ objectSchema<BenefitLicenseKeysCreate>({
    metadata: v.optional(
      v.pipe(
        mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
        eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
        v.maxEntries(50),
      ),
    ),
    type: string(),
    description: v.pipe(string(), v.minLength(3), v.maxCodePoints(42)),
    organizationId: v.nullish(string()),
    visibility: v.nullish(string()),
    properties: BenefitLicenseKeysCreatePropertiesSchema,
  });
