// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import type { BenefitGrantCustomWebhook } from "./BenefitGrantCustomWebhook.js";
import type { BenefitGrantDiscordWebhook } from "./BenefitGrantDiscordWebhook.js";
import type { BenefitGrantDownloadablesWebhook } from "./BenefitGrantDownloadablesWebhook.js";
import type { BenefitGrantFeatureFlagWebhook } from "./BenefitGrantFeatureFlagWebhook.js";
import type { BenefitGrantGitHubRepositoryWebhook } from "./BenefitGrantGitHubRepositoryWebhook.js";
import type { BenefitGrantLicenseKeysWebhook } from "./BenefitGrantLicenseKeysWebhook.js";
import type { BenefitGrantMeterCreditWebhook } from "./BenefitGrantMeterCreditWebhook.js";
import type { BenefitGrantSlackSharedChannelWebhook } from "./BenefitGrantSlackSharedChannelWebhook.js";
import { objectSchema } from "./objectSchema.js";
import type { Schema } from "./Schema.js";

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
export const BenefitGrantWebhookSchema: Schema<BenefitGrantWebhook> = /* @__PURE__ */ objectSchema(
  {},
) as Schema<unknown> as Schema<BenefitGrantWebhook>;
