// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import type { PublicSubscriptionProrationBehavior } from "./PublicSubscriptionProrationBehavior.js";
import { boolean, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How subscriptions of an organization behave. */
export interface OrganizationSubscriptionSettings {
  /** Whether a customer can have several active subscriptions at a time. */
  allowMultipleSubscriptions: boolean;
  /** What happens to money when customers change their subscription themselves. */
  prorationBehavior: Open<PublicSubscriptionProrationBehavior>;
  /** How many days customers keep their benefits after a payment has failed. An integer. */
  benefitRevocationGracePeriod: number;
  /** Whether someone who has had a trial is refused another. */
  preventTrialAbuse: boolean;
  allowCustomerUpdates: boolean;
}

/** Checks a {@link OrganizationSubscriptionSettings}. */
export const OrganizationSubscriptionSettingsSchema: ObjectSchema<OrganizationSubscriptionSettings> =
  /* @__PURE__ */ objectSchema<OrganizationSubscriptionSettings>({
    allowMultipleSubscriptions: boolean(),
    prorationBehavior: string(),
    benefitRevocationGracePeriod: integer(),
    preventTrialAbuse: boolean(),
    allowCustomerUpdates: boolean(),
  });
