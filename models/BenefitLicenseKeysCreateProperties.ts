// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import {
  type BenefitLicenseKeyActivationCreateProperties,
  BenefitLicenseKeyActivationCreatePropertiesSchema,
} from "./BenefitLicenseKeyActivationCreateProperties.js";
import {
  type BenefitLicenseKeyExpirationProperties,
  BenefitLicenseKeyExpirationPropertiesSchema,
} from "./BenefitLicenseKeyExpirationProperties.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What license keys are to look like and allow. */
export interface BenefitLicenseKeysCreateProperties {
  /** What new keys start with, in upper case, before a dash. An empty string counts as null. */
  prefix?: string | null | undefined;
  /**
   * When a key runs out, counted from its grant; keys that come with a subscription follow it
   * instead. Null: never.
   */
  expires?: BenefitLicenseKeyExpirationProperties | null | undefined;
  /** How many instances may use a key. Null: keys have no activations and are only validated. */
  activations?: BenefitLicenseKeyActivationCreateProperties | null | undefined;
  /**
   * How much usage a key has in all, counted when it is validated. Null: no limit. An integer.
   * More than 0. At least -2147483648. At most 2147483647.
   */
  limitUsage?: number | null | undefined;
}

/** Checks a {@link BenefitLicenseKeysCreateProperties}. */
export const BenefitLicenseKeysCreatePropertiesSchema: ObjectSchema<BenefitLicenseKeysCreateProperties> =
  /* @__PURE__ */ objectSchema<BenefitLicenseKeysCreateProperties>({
    prefix: v.nullish(string()),
    expires: v.nullish(BenefitLicenseKeyExpirationPropertiesSchema),
    activations: v.nullish(BenefitLicenseKeyActivationCreatePropertiesSchema),
    limitUsage: v.nullish(v.pipe(integer(), v.minValue(-2147483648), v.gtValue(0), v.maxValue(2147483647))),
  });
