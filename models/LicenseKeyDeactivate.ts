// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which activation of which license key to end. */
export interface LicenseKeyDeactivate {
  /** The whole key, as the customer entered it. */
  key: string;
  /** The organization that issued the key. A UUID (version 4). */
  organizationId: string;
  /** A UUID (version 4). */
  activationId: string;
}

/** Checks a {@link LicenseKeyDeactivate}. */
export const LicenseKeyDeactivateSchema: ObjectSchema<LicenseKeyDeactivate> =
  /* @__PURE__ */ objectSchema<LicenseKeyDeactivate>({
    key: string(),
    organizationId: string(),
    activationId: string(),
  });
