// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type BenefitCustomCreate, BenefitCustomCreateSchema } from "./BenefitCustomCreate.js";
import { type BenefitDiscordCreate, BenefitDiscordCreateSchema } from "./BenefitDiscordCreate.js";
import {
  type BenefitDownloadablesCreate,
  BenefitDownloadablesCreateSchema,
} from "./BenefitDownloadablesCreate.js";
import { type BenefitFeatureFlagCreate, BenefitFeatureFlagCreateSchema } from "./BenefitFeatureFlagCreate.js";
import {
  type BenefitGitHubRepositoryCreate,
  BenefitGitHubRepositoryCreateSchema,
} from "./BenefitGitHubRepositoryCreate.js";
import { type BenefitLicenseKeysCreate, BenefitLicenseKeysCreateSchema } from "./BenefitLicenseKeysCreate.js";
import { type BenefitMeterCreditCreate, BenefitMeterCreditCreateSchema } from "./BenefitMeterCreditCreate.js";
import {
  type BenefitSlackSharedChannelCreate,
  BenefitSlackSharedChannelCreateSchema,
} from "./BenefitSlackSharedChannelCreate.js";
import { closedVariant } from "./closedVariant.js";
import type { Schema } from "./Schema.js";

/** A benefit to create, told apart by `type`. */
export type BenefitCreate =
  | BenefitCustomCreate
  | BenefitDiscordCreate
  | BenefitGitHubRepositoryCreate
  | BenefitDownloadablesCreate
  | BenefitLicenseKeysCreate
  | BenefitMeterCreditCreate
  | BenefitFeatureFlagCreate
  | BenefitSlackSharedChannelCreate;

/** Checks a {@link BenefitCreate}. */
export const BenefitCreateSchema: Schema<BenefitCreate> = /* @__PURE__ */ closedVariant("type", {
  custom: BenefitCustomCreateSchema,
  discord: BenefitDiscordCreateSchema,
  downloadables: BenefitDownloadablesCreateSchema,
  feature_flag: BenefitFeatureFlagCreateSchema,
  github_repository: BenefitGitHubRepositoryCreateSchema,
  license_keys: BenefitLicenseKeysCreateSchema,
  meter_credit: BenefitMeterCreditCreateSchema,
  slack_shared_channel: BenefitSlackSharedChannelCreateSchema,
});
