// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What customers may do with their subscriptions in the customer portal. */
export interface CustomerPortalSubscriptionSettings {
  /** Change the number of seats. */
  updateSeats: boolean;
  /** Change to another product. */
  updatePlan: boolean;
  /** Change the number of units. */
  updateUnits?: boolean | undefined;
  /** Pause and resume. */
  pause?: boolean | undefined;
}

/** Checks a {@link CustomerPortalSubscriptionSettings}. */
export const CustomerPortalSubscriptionSettingsSchema: ObjectSchema<CustomerPortalSubscriptionSettings> =
  /* @__PURE__ */ objectSchema<CustomerPortalSubscriptionSettings>({
    updateSeats: boolean(),
    updatePlan: boolean(),
    updateUnits: nullish(boolean()),
    pause: nullish(boolean()),
  });
