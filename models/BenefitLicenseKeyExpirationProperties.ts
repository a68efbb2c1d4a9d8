// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { Timeframe } from "./Timeframe.js";

/** How long a license key is good. */
export interface BenefitLicenseKeyExpirationProperties {
  /** How many of `timeframe`: up to 36500 days, 1200 months or 457 years. An integer. More than 0. */
  ttl: number;
  timeframe: Open<Timeframe>;
}

/** Checks a {@link BenefitLicenseKeyExpirationProperties}. */
export const BenefitLicenseKeyExpirationPropertiesSchema: ObjectSchema<BenefitLicenseKeyExpirationProperties> =
  /* @__PURE__ */ objectSchema<BenefitLicenseKeyExpirationProperties>({
    ttl: integer(),
    timeframe: string(),
  });
