// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type BenefitCustomPublic, BenefitCustomPublicSchema } from "./BenefitCustomPublic.js";
import { type BenefitDiscordPublic, BenefitDiscordPublicSchema } from "./BenefitDiscordPublic.js";
import {
  type BenefitDownloadablesPublic,
  BenefitDownloadablesPublicSchema,
} from "./BenefitDownloadablesPublic.js";
import { type BenefitFeatureFlagPublic, BenefitFeatureFlagPublicSchema } from "./BenefitFeatureFlagPublic.js";
import {
  type BenefitGitHubRepositoryPublic,
  BenefitGitHubRepositoryPublicSchema,
} from "./BenefitGitHubRepositoryPublic.js";
import { type BenefitLicenseKeysPublic, BenefitLicenseKeysPublicSchema } from "./BenefitLicenseKeysPublic.js";
import { type BenefitMeterCreditPublic, BenefitMeterCreditPublicSchema } from "./BenefitMeterCreditPublic.js";
import {
  type BenefitSlackSharedChannelPublic,
  BenefitSlackSharedChannelPublicSchema,
} from "./BenefitSlackSharedChannelPublic.js";
import type { Schema } from "./Schema.js";
import { variant } from "./variant.js";

/** A benefit as anybody may see it, on products in a checkout and in the customer portal. */
export type BenefitPublic =
  | BenefitCustomPublic
  | BenefitDiscordPublic
  | BenefitGitHubRepositoryPublic
  | BenefitDownloadablesPublic
  | BenefitLicenseKeysPublic
  | BenefitFeatureFlagPublic
  | BenefitSlackSharedChannelPublic
  | BenefitMeterCreditPublic;

/** Checks a {@link BenefitPublic}. */
export const BenefitPublicSchema: Schema<BenefitPublic> = /* @__PURE__ */ variant("type", {
  custom: BenefitCustomPublicSchema,
  discord: BenefitDiscordPublicSchema,
  downloadables: BenefitDownloadablesPublicSchema,
  feature_flag: BenefitFeatureFlagPublicSchema,
  github_repository: BenefitGitHubRepositoryPublicSchema,
  license_keys: BenefitLicenseKeysPublicSchema,
  meter_credit: BenefitMeterCreditPublicSchema,
  slack_shared_channel: BenefitSlackSharedChannelPublicSchema,
});
