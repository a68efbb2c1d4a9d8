// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type BenefitLicenseKeyActivationCreateProperties,
  BenefitLicenseKeyActivationCreatePropertiesSchema,
} from "./BenefitLicenseKeyActivationCreateProperties.js";
import {
  type BenefitLicenseKeyExpirationProperties,
  BenefitLicenseKeyExpirationPropertiesSchema,
} from "./BenefitLicenseKeyExpirationProperties.js";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitLicenseKeysCreateProperties {
  prefix?: string | null | undefined;
  expires?: BenefitLicenseKeyExpirationProperties | null | undefined;
  activations?: BenefitLicenseKeyActivationCreateProperties | null | undefined;
  /** An integer. More than 0. At least -2147483648. At most 2147483647. */
  limitUsage?: number | null | undefined;
}

/** Checks a {@link BenefitLicenseKeysCreateProperties}. */
export const BenefitLicenseKeysCreatePropertiesSchema: ObjectSchema<BenefitLicenseKeysCreateProperties> =
  /* @__PURE__ */ objectSchema<BenefitLicenseKeysCreateProperties>({
    prefix: v.nullish(v.string()),
    expires: v.nullish(BenefitLicenseKeyExpirationPropertiesSchema),
    activations: v.nullish(BenefitLicenseKeyActivationCreatePropertiesSchema),
    limitUsage: v.nullish(v.pipe(integer(), v.minValue(-2147483648), v.gtValue(0), v.maxValue(2147483647))),
  });
