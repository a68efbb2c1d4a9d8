// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import type { CountryAlpha2 } from "./CountryAlpha2.js";
import { listSchema } from "./listSchema.js";
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
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import type { SubscriptionProrationBehavior } from "./SubscriptionProrationBehavior.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";

/** Who sells: an organization with its settings. */
export interface Organization {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** What customers see in checkouts, the customer portal and e-mails. */
  name: string;
  /** The short name in addresses and on card statements. Fixed. */
  slug: string;
  /** Null: none. */
  avatarUrl: string | null;
  /** What happens to money when customers change their subscription themselves. */
  prorationBehavior: Open<SubscriptionProrationBehavior>;
  /** Whether customers may change their plan in the customer portal. */
  allowCustomerUpdates: boolean;
  /** Where customers reach you. Public. */
  email: string | null;
  /** Null: none. */
  website: string | null;
  /** Public profiles. */
  socials: OrganizationSocialLink[];
  status: Open<OrganizationStatus>;
  /** When it was handed in for review. Null: not yet. */
  detailsSubmittedAt: Date | null;
  /** When Polar asked to hand in for review again. Null: it did not. */
  onboardingResubmissionRequestedAt: Date | null;
  /** Whether its people must sign in through its own SSO. */
  ssoEnforced: boolean;
  /**
   * What prices are shown in where a customer's own currency is not offered. ISO 4217 in lower
   * case.
   */
  defaultPresentmentCurrency: string;
  /** Whether prices of products include tax, unless a product says otherwise. */
  defaultTaxBehavior: Open<TaxBehaviorOption>;
  /** What is switched on for it, mostly by Polar. */
  featureSettings: OrganizationFeatureSettings | null;
  subscriptionSettings: OrganizationSubscriptionSettings;
  customerEmailSettings: OrganizationCustomerEmailSettings;
  customerPortalSettings: OrganizationCustomerPortalSettings;
  disputeSettings: OrganizationDisputeSettings;
  /**
   * Hosts whose pages may embed the checkout, such as `example.com`, `*.example.com` (not
   * `example.com` itself) or `localhost:3000`.
   */
  embedHosts: string[];
  country?: Open<CountryAlpha2> | null | undefined;
  /** The account that its balance is kept in. Null: none yet. A UUID (version 4). */
  accountId: string | null;
  /** Where payouts go. Null: not set up. A UUID (version 4). */
  payoutAccountId: string | null;
  /** What it can do now. Follows from `status`, unless Polar has decided otherwise. */
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
  socials: listSchema(OrganizationSocialLinkSchema),
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
  embedHosts: listSchema(v.string()),
  country: nullish(v.string()),
  accountId: nullish(v.string()),
  payoutAccountId: nullish(v.string()),
  capabilities: OrganizationCapabilitiesSchema,
});
