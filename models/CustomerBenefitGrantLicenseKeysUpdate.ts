// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Nothing: a grant of a `license_keys` benefit needs nothing of the customer. */
export interface CustomerBenefitGrantLicenseKeysUpdate {
  benefitType: "license_keys";
}

/** Checks a {@link CustomerBenefitGrantLicenseKeysUpdate}. */
export const CustomerBenefitGrantLicenseKeysUpdateSchema: ObjectSchema<CustomerBenefitGrantLicenseKeysUpdate> =
  /* @__PURE__ */ objectSchema<CustomerBenefitGrantLicenseKeysUpdate>({ benefitType: string() });
