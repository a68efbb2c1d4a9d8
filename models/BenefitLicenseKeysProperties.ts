// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type BenefitLicenseKeyActivationProperties,
  BenefitLicenseKeyActivationPropertiesSchema,
} from "./BenefitLicenseKeyActivationProperties.js";
import {
  type BenefitLicenseKeyExpirationProperties,
  BenefitLicenseKeyExpirationPropertiesSchema,
} from "./BenefitLicenseKeyExpirationProperties.js";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitLicenseKeysProperties {
  prefix: string | null;
  expires: BenefitLicenseKeyExpirationProperties | null;
  activations: BenefitLicenseKeyActivationProperties | null;
  /** An integer. */
  limitUsage: number | null;
}

/** Checks a {@link BenefitLicenseKeysProperties}. */
export const BenefitLicenseKeysPropertiesSchema: ObjectSchema<BenefitLicenseKeysProperties> =
  /* @__PURE__ */ objectSchema<BenefitLicenseKeysProperties>({
    prefix: nullish(v.string()),
    expires: nullish(BenefitLicenseKeyExpirationPropertiesSchema),
    activations: nullish(BenefitLicenseKeyActivationPropertiesSchema),
    limitUsage: nullish(integer()),
  });
