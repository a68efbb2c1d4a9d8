// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerPortalSubscriptionSettings {
  updateSeats: boolean;
  updatePlan: boolean;
  updateUnits?: boolean | undefined;
  pause?: boolean | undefined;
}

/** Checks a {@link CustomerPortalSubscriptionSettings}. */
export const CustomerPortalSubscriptionSettingsSchema: ObjectSchema<CustomerPortalSubscriptionSettings> =
  /* @__PURE__ */ objectSchema<CustomerPortalSubscriptionSettings>({
    updateSeats: v.boolean(),
    updatePlan: v.boolean(),
    updateUnits: nullish(v.boolean()),
    pause: nullish(v.boolean()),
  });
