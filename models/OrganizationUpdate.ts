// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import type { CountryAlpha2Input } from "./CountryAlpha2Input.js";
import {
  type OrganizationCustomerEmailSettings,
  OrganizationCustomerEmailSettingsSchema,
} from "./OrganizationCustomerEmailSettings.js";
import {
  type OrganizationCustomerPortalSettings,
  OrganizationCustomerPortalSettingsSchema,
} from "./OrganizationCustomerPortalSettings.js";
import { type OrganizationDetails, OrganizationDetailsSchema } from "./OrganizationDetails.js";
import {
  type OrganizationDisputeSettingsUpdate,
  OrganizationDisputeSettingsUpdateSchema,
} from "./OrganizationDisputeSettingsUpdate.js";
import {
  type OrganizationFeatureSettingsUpdate,
  OrganizationFeatureSettingsUpdateSchema,
} from "./OrganizationFeatureSettingsUpdate.js";
import { type OrganizationSocialLink, OrganizationSocialLinkSchema } from "./OrganizationSocialLink.js";
import {
  type OrganizationSubscriptionSettings,
  OrganizationSubscriptionSettingsSchema,
} from "./OrganizationSubscriptionSettings.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";

export interface OrganizationUpdate {
  /** At least 3 characters. */
  name?: string | null | undefined;
  /** A URL. 1 to 2083 characters. */
  avatarUrl?: string | null | undefined;
  /** An e-mail address. */
  email?: string | null | undefined;
  /** A URL. 1 to 2083 characters. */
  website?: string | null | undefined;
  socials?: readonly OrganizationSocialLink[] | null | undefined;
  details?: OrganizationDetails | null | undefined;
  country?: CountryAlpha2Input | null | undefined;
  featureSettings?: OrganizationFeatureSettingsUpdate | null | undefined;
  subscriptionSettings?: OrganizationSubscriptionSettings | null | undefined;
  customerEmailSettings?: OrganizationCustomerEmailSettings | null | undefined;
  customerPortalSettings?: OrganizationCustomerPortalSettings | null | undefined;
  disputeSettings?: OrganizationDisputeSettingsUpdate | null | undefined;
  embedHosts?: readonly string[] | null | undefined;
  defaultPresentmentCurrency?: PresentmentCurrency | null | undefined;
  defaultTaxBehavior?: TaxBehaviorOption | null | undefined;
  ssoEnforced?: boolean | null | undefined;
}

/** Checks a {@link OrganizationUpdate}. */
export const OrganizationUpdateSchema: ObjectSchema<OrganizationUpdate> =
  /* @__PURE__ */ objectSchema<OrganizationUpdate>({
    name: v.nullish(v.pipe(v.string(), v.minLength(3))),
    avatarUrl: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxCodePoints(2083))),
    email: v.nullish(v.string()),
    website: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxCodePoints(2083))),
    socials: v.nullish(v.array(OrganizationSocialLinkSchema)),
    details: v.nullish(OrganizationDetailsSchema),
    country: v.nullish(v.string()),
    featureSettings: v.nullish(OrganizationFeatureSettingsUpdateSchema),
    subscriptionSettings: v.nullish(OrganizationSubscriptionSettingsSchema),
    customerEmailSettings: v.nullish(OrganizationCustomerEmailSettingsSchema),
    customerPortalSettings: v.nullish(OrganizationCustomerPortalSettingsSchema),
    disputeSettings: v.nullish(OrganizationDisputeSettingsUpdateSchema),
    embedHosts: v.nullish(v.array(v.string())),
    defaultPresentmentCurrency: v.nullish(v.string()),
    defaultTaxBehavior: v.nullish(v.string()),
    ssoEnforced: v.nullish(v.boolean()),
  });
