// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import type { CountryAlpha2 } from "./CountryAlpha2.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type OrganizationCapabilities, OrganizationCapabilitiesSchema } from "./OrganizationCapabilities.js";
import {
  type OrganizationCustomerEmailSettings,
  OrganizationCustomerEmailSettingsSchema,
} from "./OrganizationCustomerEmailSettings.js";
import {
  type OrganizationCustomerPortalSettings,
  OrganizationCustomerPortalSettingsSchema,
} from "./OrganizationCustomerPortalSettings.js";
import {
  type OrganizationDisputeSettings,
  OrganizationDisputeSettingsSchema,
} from "./OrganizationDisputeSettings.js";
import {
  type OrganizationFeatureSettings,
  OrganizationFeatureSettingsSchema,
} from "./OrganizationFeatureSettings.js";
import { type OrganizationSocialLink, OrganizationSocialLinkSchema } from "./OrganizationSocialLink.js";
import type { OrganizationStatus } from "./OrganizationStatus.js";
import {
  type OrganizationSubscriptionSettings,
  OrganizationSubscriptionSettingsSchema,
} from "./OrganizationSubscriptionSettings.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { SubscriptionProrationBehavior } from "./SubscriptionProrationBehavior.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";

export interface Organization {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  name: string;
  slug: string;
  avatarUrl: string | null;
  prorationBehavior: Open<SubscriptionProrationBehavior>;
  allowCustomerUpdates: boolean;
  email: string | null;
  website: string | null;
  socials: OrganizationSocialLink[];
  status: Open<OrganizationStatus>;
  detailsSubmittedAt: Date | null;
  onboardingResubmissionRequestedAt: Date | null;
  ssoEnforced: boolean;
  defaultPresentmentCurrency: string;
  defaultTaxBehavior: Open<TaxBehaviorOption>;
  featureSettings: OrganizationFeatureSettings | null;
  subscriptionSettings: OrganizationSubscriptionSettings;
  customerEmailSettings: OrganizationCustomerEmailSettings;
  customerPortalSettings: OrganizationCustomerPortalSettings;
  disputeSettings: OrganizationDisputeSettings;
  embedHosts: string[];
  country?: Open<CountryAlpha2> | null | undefined;
  /** A UUID (version 4). */
  accountId: string | null;
  /** A UUID (version 4). */
  payoutAccountId: string | null;
  capabilities: OrganizationCapabilities;
}

/** Checks a {@link Organization}. */
export const OrganizationSchema: ObjectSchema<Organization> = /* @__PURE__ */ objectSchema<Organization>({
  createdAt: v.date(),
  modifiedAt: nullish(v.date()),
  id: v.string(),
  name: v.string(),
  slug: v.string(),
  avatarUrl: nullish(v.string()),
  prorationBehavior: v.string(),
  allowCustomerUpdates: v.boolean(),
  email: nullish(v.string()),
  website: nullish(v.string()),
  socials: v.array(OrganizationSocialLinkSchema),
  status: v.string(),
  detailsSubmittedAt: nullish(v.date()),
  onboardingResubmissionRequestedAt: nullish(v.date()),
  ssoEnforced: v.boolean(),
  defaultPresentmentCurrency: v.string(),
  defaultTaxBehavior: v.string(),
  featureSettings: nullish(OrganizationFeatureSettingsSchema),
  subscriptionSettings: OrganizationSubscriptionSettingsSchema,
  customerEmailSettings: OrganizationCustomerEmailSettingsSchema,
  customerPortalSettings: OrganizationCustomerPortalSettingsSchema,
  disputeSettings: OrganizationDisputeSettingsSchema,
  embedHosts: v.array(v.string()),
  country: nullish(v.string()),
  accountId: nullish(v.string()),
  payoutAccountId: nullish(v.string()),
  capabilities: OrganizationCapabilitiesSchema,
});
