// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { boolean, integer } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How many instances may use a license key. */
export interface BenefitLicenseKeyActivationProperties {
  /** How many instances at a time. An integer. */
  limit: number;
  /** Whether customers see a key's activations in the customer portal. */
  enableCustomerAdmin: boolean;
}

/** Checks a {@link BenefitLicenseKeyActivationProperties}. */
export const BenefitLicenseKeyActivationPropertiesSchema: ObjectSchema<BenefitLicenseKeyActivationProperties> =
  /* @__PURE__ */ objectSchema<BenefitLicenseKeyActivationProperties>({
    limit: integer(),
    enableCustomerAdmin: boolean(),
  });
