// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type BenefitCustomUpdate, BenefitCustomUpdateSchema } from "./BenefitCustomUpdate.js";
import { type BenefitDiscordUpdate, BenefitDiscordUpdateSchema } from "./BenefitDiscordUpdate.js";
import {
  type BenefitDownloadablesUpdate,
  BenefitDownloadablesUpdateSchema,
} from "./BenefitDownloadablesUpdate.js";
import { type BenefitFeatureFlagUpdate, BenefitFeatureFlagUpdateSchema } from "./BenefitFeatureFlagUpdate.js";
import {
  type BenefitGitHubRepositoryUpdate,
  BenefitGitHubRepositoryUpdateSchema,
} from "./BenefitGitHubRepositoryUpdate.js";
import { type BenefitLicenseKeysUpdate, BenefitLicenseKeysUpdateSchema } from "./BenefitLicenseKeysUpdate.js";
import { type BenefitMeterCreditUpdate, BenefitMeterCreditUpdateSchema } from "./BenefitMeterCreditUpdate.js";
import {
  type BenefitSlackSharedChannelUpdate,
  BenefitSlackSharedChannelUpdateSchema,
} from "./BenefitSlackSharedChannelUpdate.js";
import { closedVariant } from "./closedVariant.js";
import type { Schema } from "./Schema.js";

/** The body of `benefitsUpdate`. */
export type BenefitsUpdateBody =
  | BenefitCustomUpdate
  | BenefitDiscordUpdate
  | BenefitGitHubRepositoryUpdate
  | BenefitDownloadablesUpdate
  | BenefitLicenseKeysUpdate
  | BenefitMeterCreditUpdate
  | BenefitFeatureFlagUpdate
  | BenefitSlackSharedChannelUpdate;

/** Checks a {@link BenefitsUpdateBody}. */
export const BenefitsUpdateBodySchema: Schema<BenefitsUpdateBody> = /* @__PURE__ */ closedVariant("type", {
  custom: BenefitCustomUpdateSchema,
  discord: BenefitDiscordUpdateSchema,
  downloadables: BenefitDownloadablesUpdateSchema,
  feature_flag: BenefitFeatureFlagUpdateSchema,
  github_repository: BenefitGitHubRepositoryUpdateSchema,
  license_keys: BenefitLicenseKeysUpdateSchema,
  meter_credit: BenefitMeterCreditUpdateSchema,
  slack_shared_channel: BenefitSlackSharedChannelUpdateSchema,
});
