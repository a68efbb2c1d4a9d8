// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerOrganizationFeatureSettings,
  CustomerOrganizationFeatureSettingsSchema,
} from "./CustomerOrganizationFeatureSettings.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import {
  type OrganizationCustomerPortalSettings,
  OrganizationCustomerPortalSettingsSchema,
} from "./OrganizationCustomerPortalSettings.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { SubscriptionProrationBehavior } from "./SubscriptionProrationBehavior.js";

/** An organization as its customers see it. */
export interface CustomerOrganization {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  name: string;
  /** Its name in addresses. */
  slug: string;
  avatarUrl: string | null;
  /** When a change of a subscription counts and is paid. */
  prorationBehavior: Open<SubscriptionProrationBehavior>;
  /** Whether customers may change the product of a subscription. */
  allowCustomerUpdates: boolean;
  /** What customers may do and see. */
  customerPortalSettings: OrganizationCustomerPortalSettings;
  organizationFeatures?: CustomerOrganizationFeatureSettings | undefined;
}

/** Checks a {@link CustomerOrganization}. */
export const CustomerOrganizationSchema: ObjectSchema<CustomerOrganization> =
  /* @__PURE__ */ objectSchema<CustomerOrganization>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    name: string(),
    slug: string(),
    avatarUrl: nullish(string()),
    prorationBehavior: string(),
    allowCustomerUpdates: boolean(),
    customerPortalSettings: OrganizationCustomerPortalSettingsSchema,
    organizationFeatures: nullish(CustomerOrganizationFeatureSettingsSchema),
  });
