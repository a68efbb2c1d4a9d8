// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
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
    issueFundingEnabled: nullish(v.boolean()),
    walletsEnabled: nullish(v.boolean()),
    memberModelEnabled: nullish(v.boolean()),
    checkoutLocalizationEnabled: nullish(v.boolean()),
    overviewMetrics: nullish(listSchema(v.string())),
    resetProrationBehaviorEnabled: nullish(v.boolean()),
    offSessionChargesEnabled: nullish(v.boolean()),
    meterCyclingEnabled: nullish(v.boolean()),
    slackBenefitEnabled: nullish(v.boolean()),
    previewAccessEnabled: nullish(v.boolean()),
    disputesEnabled: nullish(v.boolean()),
    ssoEnabled: nullish(v.boolean()),
    disputeAutoAcceptEnabled: nullish(v.boolean()),
    compassEnabled: nullish(v.boolean()),
    merchantMigrationEnabled: nullish(v.boolean()),
    frameAncestorsEnforced: nullish(v.boolean()),
  });
