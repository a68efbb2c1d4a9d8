// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { PublicSubscriptionProrationBehavior } from "./PublicSubscriptionProrationBehavior.js";

export interface OrganizationSubscriptionSettings {
  allowMultipleSubscriptions: boolean;
  prorationBehavior: Open<PublicSubscriptionProrationBehavior>;
  /** An integer. */
  benefitRevocationGracePeriod: number;
  preventTrialAbuse: boolean;
  allowCustomerUpdates: boolean;
}

/** Checks a {@link OrganizationSubscriptionSettings}. */
export const OrganizationSubscriptionSettingsSchema: ObjectSchema<OrganizationSubscriptionSettings> =
  /* @__PURE__ */ objectSchema<OrganizationSubscriptionSettings>({
    allowMultipleSubscriptions: v.boolean(),
    prorationBehavior: v.string(),
    benefitRevocationGracePeriod: integer(),
    preventTrialAbuse: v.boolean(),
    allowCustomerUpdates: v.boolean(),
  });
