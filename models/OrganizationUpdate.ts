// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { CountryAlpha2Input } from "./CountryAlpha2Input.js";
import { listSchema } from "./listSchema.js";
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
import { objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";

/** What to change on an organization. A field left out stays as it is. */
export interface OrganizationUpdate {
  /** What customers see in checkouts, the customer portal and e-mails. At least 3 characters. */
  name?: string | null | undefined;
  /** A URL. 1 to 2083 characters. */
  avatarUrl?: string | null | undefined;
  /** Where customers reach you. Public. An e-mail address. */
  email?: string | null | undefined;
  /** A URL. 1 to 2083 characters. */
  website?: string | null | undefined;
  /** Public profiles. Replaced as a whole, so send what is to stay as well. */
  socials?: readonly OrganizationSocialLink[] | null | undefined;
  /**
   * What Polar asks of sellers to review them. Not public. Replaced as a whole, so send what is to
   * stay as well.
   */
  details?: OrganizationDetails | null | undefined;
  country?: CountryAlpha2Input | null | undefined;
  /** Settings left out stay as they are. */
  featureSettings?: OrganizationFeatureSettingsUpdate | null | undefined;
  /** Replaced as a whole, so send what is to stay as well. */
  subscriptionSettings?: OrganizationSubscriptionSettings | null | undefined;
  /** Replaced as a whole, so send what is to stay as well. */
  customerEmailSettings?: OrganizationCustomerEmailSettings | null | undefined;
  /** Replaced as a whole, so send what is to stay as well. */
  customerPortalSettings?: OrganizationCustomerPortalSettings | null | undefined;
  /** Settings left out stay as they are. */
  disputeSettings?: OrganizationDisputeSettingsUpdate | null | undefined;
  /**
   * Hosts whose pages may embed the checkout, such as `example.com`, `*.example.com` (not
   * `example.com` itself) or `localhost:3000`. Replaced as a whole, so send what is to stay as
   * well.
   */
  embedHosts?: readonly string[] | null | undefined;
  /**
   * What prices are shown in where a customer's own currency is not offered. ISO 4217 in lower
   * case. Every active product must have a price in it.
   */
  defaultPresentmentCurrency?: PresentmentCurrency | null | undefined;
  /** Whether prices of products include tax, unless a product says otherwise. */
  defaultTaxBehavior?: TaxBehaviorOption | null | undefined;
  /**
   * True: its people must sign in through its own SSO. Only someone who did so can set it, and a
   * connection must be enabled.
   */
  ssoEnforced?: boolean | null | undefined;
}

/** Checks a {@link OrganizationUpdate}. */
export const OrganizationUpdateSchema: ObjectSchema<OrganizationUpdate> =
  /* @__PURE__ */ objectSchema<OrganizationUpdate>({
    name: v.nullish(v.pipe(string(), v.minLength(3))),
    avatarUrl: v.nullish(v.pipe(string(), v.minLength(1), v.maxCodePoints(2083))),
    email: v.nullish(string()),
    website: v.nullish(v.pipe(string(), v.minLength(1), v.maxCodePoints(2083))),
    socials: v.nullish(listSchema(OrganizationSocialLinkSchema)),
    details: v.nullish(OrganizationDetailsSchema),
    country: v.nullish(string()),
    featureSettings: v.nullish(OrganizationFeatureSettingsUpdateSchema),
    subscriptionSettings: v.nullish(OrganizationSubscriptionSettingsSchema),
    customerEmailSettings: v.nullish(OrganizationCustomerEmailSettingsSchema),
    customerPortalSettings: v.nullish(OrganizationCustomerPortalSettingsSchema),
    disputeSettings: v.nullish(OrganizationDisputeSettingsUpdateSchema),
    embedHosts: v.nullish(listSchema(string())),
    defaultPresentmentCurrency: v.nullish(string()),
    defaultTaxBehavior: v.nullish(string()),
    ssoEnforced: v.nullish(boolean()),
  });
