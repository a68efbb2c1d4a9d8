// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { CountryAlpha2Input } from "./CountryAlpha2Input.js";
import { closedVariant } from "./closedVariant.js";
import { listSchema } from "./listSchema.js";
import {
  type OrganizationCompanyLegalEntitySchema,
  OrganizationCompanyLegalEntitySchemaSchema,
} from "./OrganizationCompanyLegalEntitySchema.js";
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
  type OrganizationFeatureSettingsUpdate,
  OrganizationFeatureSettingsUpdateSchema,
} from "./OrganizationFeatureSettingsUpdate.js";
import {
  type OrganizationIndividualLegalEntitySchema,
  OrganizationIndividualLegalEntitySchemaSchema,
} from "./OrganizationIndividualLegalEntitySchema.js";
import { type OrganizationSocialLink, OrganizationSocialLinkSchema } from "./OrganizationSocialLink.js";
import {
  type OrganizationSubscriptionSettings,
  OrganizationSubscriptionSettingsSchema,
} from "./OrganizationSubscriptionSettings.js";
import { objectSchema } from "./objectSchema.js";
import type { PresentmentCurrency } from "./PresentmentCurrency.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxBehaviorOption } from "./TaxBehaviorOption.js";

/** An organization to create. */
export interface OrganizationCreate {
  /** What customers see in checkouts, the customer portal and e-mails. At least 3 characters. */
  name: string;
  /**
   * The short name in addresses and on card statements. Unique on Polar, and fixed; made lower
   * case. 3 to 64 characters.
   */
  slug: string;
  /** A URL. 1 to 2083 characters. */
  avatarUrl?: string | null | undefined;
  /** Who it is in law: a person, or a company with its registered name. */
  legalEntity?:
    | OrganizationIndividualLegalEntitySchema
    | OrganizationCompanyLegalEntitySchema
    | null
    | undefined;
  /** Where customers reach you. Public. An e-mail address. */
  email?: string | null | undefined;
  /** A URL. 1 to 2083 characters. */
  website?: string | null | undefined;
  /** Public profiles. */
  socials?: readonly OrganizationSocialLink[] | null | undefined;
  /** What Polar asks of sellers to review them. Not public. */
  details?: OrganizationDetails | null | undefined;
  country?: CountryAlpha2Input | null | undefined;
  featureSettings?: OrganizationFeatureSettingsUpdate | null | undefined;
  subscriptionSettings?: OrganizationSubscriptionSettings | null | undefined;
  customerEmailSettings?: OrganizationCustomerEmailSettings | null | undefined;
  customerPortalSettings?: OrganizationCustomerPortalSettings | null | undefined;
  /**
   * What prices are shown in where a customer's own currency is not offered. ISO 4217 in lower
   * case. Default: `"usd"`.
   */
  defaultPresentmentCurrency?: PresentmentCurrency | undefined;
  /**
   * Whether prices of products include tax, unless a product says otherwise. Default:
   * `"location"`.
   */
  defaultTaxBehavior?: TaxBehaviorOption | undefined;
}

/** Checks a {@link OrganizationCreate}. */
export const OrganizationCreateSchema: ObjectSchema<OrganizationCreate> =
  /* @__PURE__ */ objectSchema<OrganizationCreate>({
    name: v.pipe(string(), v.minLength(3)),
    slug: v.pipe(string(), v.minLength(3), v.maxCodePoints(64)),
    avatarUrl: v.nullish(v.pipe(string(), v.minLength(1), v.maxCodePoints(2083))),
    legalEntity: v.nullish(
      closedVariant("type", {
        company: OrganizationCompanyLegalEntitySchemaSchema,
        individual: OrganizationIndividualLegalEntitySchemaSchema,
      }),
    ),
    email: v.nullish(string()),
    website: v.nullish(v.pipe(string(), v.minLength(1), v.maxCodePoints(2083))),
    socials: v.nullish(listSchema(OrganizationSocialLinkSchema)),
    details: v.nullish(OrganizationDetailsSchema),
    country: v.nullish(string()),
    featureSettings: v.nullish(OrganizationFeatureSettingsUpdateSchema),
    subscriptionSettings: v.nullish(OrganizationSubscriptionSettingsSchema),
    customerEmailSettings: v.nullish(OrganizationCustomerEmailSettingsSchema),
    customerPortalSettings: v.nullish(OrganizationCustomerPortalSettingsSchema),
    defaultPresentmentCurrency: v.optional(string()),
    defaultTaxBehavior: v.optional(string()),
  });
