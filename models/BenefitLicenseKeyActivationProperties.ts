// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitLicenseKeyActivationProperties {
  /** An integer. */
  limit: number;
  enableCustomerAdmin: boolean;
}

/** Checks a {@link BenefitLicenseKeyActivationProperties}. */
export const BenefitLicenseKeyActivationPropertiesSchema: ObjectSchema<BenefitLicenseKeyActivationProperties> =
  /* @__PURE__ */ objectSchema<BenefitLicenseKeyActivationProperties>({
    limit: integer(),
    enableCustomerAdmin: v.boolean(),
  });
