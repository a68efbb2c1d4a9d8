// Generated from the Polar API 2026-10 (generator 4). Do not edit.

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
import { boolean, date, string } from "./plain.js";
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
  createdAt: date(),
  modifiedAt: nullish(date()),
  id: string(),
  name: string(),
  slug: string(),
  avatarUrl: nullish(string()),
  prorationBehavior: string(),
  allowCustomerUpdates: boolean(),
  email: nullish(string()),
  website: nullish(string()),
  socials: listSchema(OrganizationSocialLinkSchema),
  status: string(),
  detailsSubmittedAt: nullish(date()),
  onboardingResubmissionRequestedAt: nullish(date()),
  ssoEnforced: boolean(),
  defaultPresentmentCurrency: string(),
  defaultTaxBehavior: string(),
  featureSettings: nullish(OrganizationFeatureSettingsSchema),
  subscriptionSettings: OrganizationSubscriptionSettingsSchema,
  customerEmailSettings: OrganizationCustomerEmailSettingsSchema,
  customerPortalSettings: OrganizationCustomerPortalSettingsSchema,
  disputeSettings: OrganizationDisputeSettingsSchema,
  embedHosts: listSchema(string()),
  country: nullish(string()),
  accountId: nullish(string()),
  payoutAccountId: nullish(string()),
  capabilities: OrganizationCapabilitiesSchema,
});
