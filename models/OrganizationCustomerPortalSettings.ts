// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerPortalCustomerSettings,
  CustomerPortalCustomerSettingsSchema,
} from "./CustomerPortalCustomerSettings.js";
import {
  type CustomerPortalSubscriptionSettings,
  CustomerPortalSubscriptionSettingsSchema,
} from "./CustomerPortalSubscriptionSettings.js";
import {
  type CustomerPortalUsageSettings,
  CustomerPortalUsageSettingsSchema,
} from "./CustomerPortalUsageSettings.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** What customers can see and do in the customer portal. */
export interface OrganizationCustomerPortalSettings {
  usage: CustomerPortalUsageSettings;
  subscription: CustomerPortalSubscriptionSettings;
  customer?: CustomerPortalCustomerSettings | undefined;
}

/** Checks a {@link OrganizationCustomerPortalSettings}. */
export const OrganizationCustomerPortalSettingsSchema: ObjectSchema<OrganizationCustomerPortalSettings> =
  /* @__PURE__ */ objectSchema<OrganizationCustomerPortalSettings>({
    usage: CustomerPortalUsageSettingsSchema,
    subscription: CustomerPortalSubscriptionSettingsSchema,
    customer: nullish(CustomerPortalCustomerSettingsSchema),
  });
