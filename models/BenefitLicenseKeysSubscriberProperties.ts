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

/** What customers may know of a `license_keys` benefit. */
export interface BenefitLicenseKeysSubscriberProperties {
  /** What its keys begin with. Null: nothing. */
  prefix: string | null;
  /** Null: keys do not expire. */
  expires: BenefitLicenseKeyExpirationProperties | null;
  /** Null: keys are validated only, not activated. */
  activations: BenefitLicenseKeyActivationProperties | null;
  /** Null: no limit. An integer. */
  limitUsage: number | null;
}

/** Checks a {@link BenefitLicenseKeysSubscriberProperties}. */
export const BenefitLicenseKeysSubscriberPropertiesSchema: ObjectSchema<BenefitLicenseKeysSubscriberProperties> =
  /* @__PURE__ */ objectSchema<BenefitLicenseKeysSubscriberProperties>({
    prefix: nullish(string()),
    expires: nullish(BenefitLicenseKeyExpirationPropertiesSchema),
    activations: nullish(BenefitLicenseKeyActivationPropertiesSchema),
    limitUsage: nullish(integer()),
  });
