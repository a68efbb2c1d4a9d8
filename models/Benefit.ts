// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type BenefitCustom, BenefitCustomSchema } from "./BenefitCustom.js";
import { type BenefitDiscord, BenefitDiscordSchema } from "./BenefitDiscord.js";
import { type BenefitDownloadables, BenefitDownloadablesSchema } from "./BenefitDownloadables.js";
import { type BenefitFeatureFlag, BenefitFeatureFlagSchema } from "./BenefitFeatureFlag.js";
import { type BenefitGitHubRepository, BenefitGitHubRepositorySchema } from "./BenefitGitHubRepository.js";
import { type BenefitLicenseKeys, BenefitLicenseKeysSchema } from "./BenefitLicenseKeys.js";
import { type BenefitMeterCredit, BenefitMeterCreditSchema } from "./BenefitMeterCredit.js";
import {
  type BenefitSlackSharedChannel,
  BenefitSlackSharedChannelSchema,
} from "./BenefitSlackSharedChannel.js";
import type { Schema } from "./Schema.js";
import { variant } from "./variant.js";

/** Something that customers get with a product, told apart by `type`. */
export type Benefit =
  | BenefitCustom
  | BenefitDiscord
  | BenefitGitHubRepository
  | BenefitDownloadables
  | BenefitLicenseKeys
  | BenefitMeterCredit
  | BenefitFeatureFlag
  | BenefitSlackSharedChannel;

/** Checks a {@link Benefit}. */
export const BenefitSchema: Schema<Benefit> = /* @__PURE__ */ variant("type", {
  custom: BenefitCustomSchema,
  discord: BenefitDiscordSchema,
  downloadables: BenefitDownloadablesSchema,
  feature_flag: BenefitFeatureFlagSchema,
  github_repository: BenefitGitHubRepositorySchema,
  license_keys: BenefitLicenseKeysSchema,
  meter_credit: BenefitMeterCreditSchema,
  slack_shared_channel: BenefitSlackSharedChannelSchema,
});
