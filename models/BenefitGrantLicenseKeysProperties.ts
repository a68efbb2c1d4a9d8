// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A grant of a license key. */
export interface BenefitGrantLicenseKeysProperties {
  /** A key that was given, instead of one made by Polar. */
  userProvidedKey?: string | undefined;
  licenseKeyId?: string | undefined;
  /** The key with most of it masked, to show to people. Not for validation. */
  displayKey?: string | undefined;
}

/** Checks a {@link BenefitGrantLicenseKeysProperties}. */
export const BenefitGrantLicenseKeysPropertiesSchema: ObjectSchema<BenefitGrantLicenseKeysProperties> =
  /* @__PURE__ */ objectSchema<BenefitGrantLicenseKeysProperties>({
    userProvidedKey: nullish(string()),
    licenseKeyId: nullish(string()),
    displayKey: nullish(string()),
  });
