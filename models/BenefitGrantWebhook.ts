// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type BenefitGrantCustomWebhook,
  BenefitGrantCustomWebhookSchema,
} from "./BenefitGrantCustomWebhook.js";
import {
  type BenefitGrantDiscordWebhook,
  BenefitGrantDiscordWebhookSchema,
} from "./BenefitGrantDiscordWebhook.js";
import {
  type BenefitGrantDownloadablesWebhook,
  BenefitGrantDownloadablesWebhookSchema,
} from "./BenefitGrantDownloadablesWebhook.js";
import {
  type BenefitGrantFeatureFlagWebhook,
  BenefitGrantFeatureFlagWebhookSchema,
} from "./BenefitGrantFeatureFlagWebhook.js";
import {
  type BenefitGrantGitHubRepositoryWebhook,
  BenefitGrantGitHubRepositoryWebhookSchema,
} from "./BenefitGrantGitHubRepositoryWebhook.js";
import {
  type BenefitGrantLicenseKeysWebhook,
  BenefitGrantLicenseKeysWebhookSchema,
} from "./BenefitGrantLicenseKeysWebhook.js";
import {
  type BenefitGrantMeterCreditWebhook,
  BenefitGrantMeterCreditWebhookSchema,
} from "./BenefitGrantMeterCreditWebhook.js";
import {
  type BenefitGrantSlackSharedChannelWebhook,
  BenefitGrantSlackSharedChannelWebhookSchema,
} from "./BenefitGrantSlackSharedChannelWebhook.js";
import type { Schema } from "./Schema.js";
import { variantWithin } from "./variantWithin.js";

/**
 * A grant as a webhook sends it, with what it was before. Its shape follows from the benefit's
 * `type`.
 */
export type BenefitGrantWebhook =
  | BenefitGrantDiscordWebhook
  | BenefitGrantCustomWebhook
  | BenefitGrantGitHubRepositoryWebhook
  | BenefitGrantDownloadablesWebhook
  | BenefitGrantLicenseKeysWebhook
  | BenefitGrantMeterCreditWebhook
  | BenefitGrantFeatureFlagWebhook
  | BenefitGrantSlackSharedChannelWebhook;

/** Checks a {@link BenefitGrantWebhook}. */
export const BenefitGrantWebhookSchema: Schema<BenefitGrantWebhook> = /* @__PURE__ */ variantWithin(
  "benefit",
  "type",
  {
    discord: BenefitGrantDiscordWebhookSchema,
    custom: BenefitGrantCustomWebhookSchema,
    github_repository: BenefitGrantGitHubRepositoryWebhookSchema,
    downloadables: BenefitGrantDownloadablesWebhookSchema,
    license_keys: BenefitGrantLicenseKeysWebhookSchema,
    meter_credit: BenefitGrantMeterCreditWebhookSchema,
    feature_flag: BenefitGrantFeatureFlagWebhookSchema,
    slack_shared_channel: BenefitGrantSlackSharedChannelWebhookSchema,
  },
);
