// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What is switched on for an organization, as far as the portal cares. */
export interface CustomerOrganizationFeatureSettings {
  /** Whether customers have members, and sessions are a member's. Default: `false`. */
  memberModelEnabled?: boolean | undefined;
  /** Whether checkouts speak the customer's language. Default: `false`. */
  checkoutLocalizationEnabled?: boolean | undefined;
}

/** Checks a {@link CustomerOrganizationFeatureSettings}. */
export const CustomerOrganizationFeatureSettingsSchema: ObjectSchema<CustomerOrganizationFeatureSettings> =
  /* @__PURE__ */ objectSchema<CustomerOrganizationFeatureSettings>({
    memberModelEnabled: nullish(boolean()),
    checkoutLocalizationEnabled: nullish(boolean()),
  });
