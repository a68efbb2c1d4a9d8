// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { boolean, integer } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How many instances may use a license key. */
export interface BenefitLicenseKeyActivationCreateProperties {
  /**
   * How many instances at a time. An integer. More than 0. At least -2147483648. At most
   * 2147483647.
   */
  limit: number;
  /** Whether customers see a key's activations in the customer portal. */
  enableCustomerAdmin: boolean;
}

/** Checks a {@link BenefitLicenseKeyActivationCreateProperties}. */
export const BenefitLicenseKeyActivationCreatePropertiesSchema: ObjectSchema<BenefitLicenseKeyActivationCreateProperties> =
  /* @__PURE__ */ objectSchema<BenefitLicenseKeyActivationCreateProperties>({
    limit: v.pipe(integer(), v.minValue(-2147483648), v.gtValue(0), v.maxValue(2147483647)),
    enableCustomerAdmin: boolean(),
  });
