// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type BenefitLicenseKeyActivationProperties,
  BenefitLicenseKeyActivationPropertiesSchema,
} from "./BenefitLicenseKeyActivationProperties.js";
import {
  type BenefitLicenseKeyExpirationProperties,
  BenefitLicenseKeyExpirationPropertiesSchema,
} from "./BenefitLicenseKeyExpirationProperties.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What license keys look like and allow. */
export interface BenefitLicenseKeysProperties {
  /** What new keys start with, in upper case, before a dash. */
  prefix: string | null;
  /**
   * When a key runs out, counted from its grant; keys that come with a subscription follow it
   * instead. Null: never.
   */
  expires: BenefitLicenseKeyExpirationProperties | null;
  /** How many instances may use a key. Null: keys have no activations and are only validated. */
  activations: BenefitLicenseKeyActivationProperties | null;
  /** How much usage a key has in all, counted when it is validated. Null: no limit. An integer. */
  limitUsage: number | null;
}

/** Checks a {@link BenefitLicenseKeysProperties}. */
export const BenefitLicenseKeysPropertiesSchema: ObjectSchema<BenefitLicenseKeysProperties> =
  /* @__PURE__ */ objectSchema<BenefitLicenseKeysProperties>({
    prefix: nullish(string()),
    expires: nullish(BenefitLicenseKeyExpirationPropertiesSchema),
    activations: nullish(BenefitLicenseKeyActivationPropertiesSchema),
    limitUsage: nullish(integer()),
  });
