// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What is switched on for an organization. */
export interface OrganizationFeatureSettings {
  /** Default: `false`. */
  issueFundingEnabled?: boolean | undefined;
  /** Default: `false`. */
  walletsEnabled?: boolean | undefined;
  /** Whether customers can have members. Default: `false`. */
  memberModelEnabled?: boolean | undefined;
  /** Default: `false`. */
  checkoutLocalizationEnabled?: boolean | undefined;
  /** Metrics on the dashboard's first page, in order. Null: Polar's choice. */
  overviewMetrics?: string[] | null | undefined;
  /** Default: `false`. */
  resetProrationBehaviorEnabled?: boolean | undefined;
  /**
   * Whether `ordersCreate` and `ordersFinalize` may charge saved payment methods. Default:
   * `false`.
   */
  offSessionChargesEnabled?: boolean | undefined;
  /** Default: `false`. */
  meterCyclingEnabled?: boolean | undefined;
  /** Default: `false`. */
  slackBenefitEnabled?: boolean | undefined;
  /** Default: `false`. */
  previewAccessEnabled?: boolean | undefined;
  /** Default: `false`. */
  disputesEnabled?: boolean | undefined;
  /** Default: `false`. */
  ssoEnabled?: boolean | undefined;
  /** Whether `disputeSettings` may have an amount. Default: `false`. */
  disputeAutoAcceptEnabled?: boolean | undefined;
  /** Default: `false`. */
  compassEnabled?: boolean | undefined;
  /** Default: `false`. */
  merchantMigrationEnabled?: boolean | undefined;
  frameAncestorsEnforced?: boolean | undefined;
}

/** Checks a {@link OrganizationFeatureSettings}. */
export const OrganizationFeatureSettingsSchema: ObjectSchema<OrganizationFeatureSettings> =
  /* @__PURE__ */ objectSchema<OrganizationFeatureSettings>({
    issueFundingEnabled: nullish(boolean()),
    walletsEnabled: nullish(boolean()),
    memberModelEnabled: nullish(boolean()),
    checkoutLocalizationEnabled: nullish(boolean()),
    overviewMetrics: nullish(listSchema(string())),
    resetProrationBehaviorEnabled: nullish(boolean()),
    offSessionChargesEnabled: nullish(boolean()),
    meterCyclingEnabled: nullish(boolean()),
    slackBenefitEnabled: nullish(boolean()),
    previewAccessEnabled: nullish(boolean()),
    disputesEnabled: nullish(boolean()),
    ssoEnabled: nullish(boolean()),
    disputeAutoAcceptEnabled: nullish(boolean()),
    compassEnabled: nullish(boolean()),
    merchantMigrationEnabled: nullish(boolean()),
    frameAncestorsEnforced: nullish(boolean()),
  });
