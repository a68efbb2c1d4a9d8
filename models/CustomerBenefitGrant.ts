// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerBenefitGrantCustom,
  CustomerBenefitGrantCustomSchema,
} from "./CustomerBenefitGrantCustom.js";
import {
  type CustomerBenefitGrantDiscord,
  CustomerBenefitGrantDiscordSchema,
} from "./CustomerBenefitGrantDiscord.js";
import {
  type CustomerBenefitGrantDownloadables,
  CustomerBenefitGrantDownloadablesSchema,
} from "./CustomerBenefitGrantDownloadables.js";
import {
  type CustomerBenefitGrantFeatureFlag,
  CustomerBenefitGrantFeatureFlagSchema,
} from "./CustomerBenefitGrantFeatureFlag.js";
import {
  type CustomerBenefitGrantGitHubRepository,
  CustomerBenefitGrantGitHubRepositorySchema,
} from "./CustomerBenefitGrantGitHubRepository.js";
import {
  type CustomerBenefitGrantLicenseKeys,
  CustomerBenefitGrantLicenseKeysSchema,
} from "./CustomerBenefitGrantLicenseKeys.js";
import {
  type CustomerBenefitGrantMeterCredit,
  CustomerBenefitGrantMeterCreditSchema,
} from "./CustomerBenefitGrantMeterCredit.js";
import {
  type CustomerBenefitGrantSlackSharedChannel,
  CustomerBenefitGrantSlackSharedChannelSchema,
} from "./CustomerBenefitGrantSlackSharedChannel.js";
import type { Schema } from "./Schema.js";
import { variantWithin } from "./variantWithin.js";

/**
 * A benefit that the customer has been granted. `benefit.type` says of which kind it is;
 * TypeScript does not narrow by that, so ask `properties` for what you need with `in`.
 */
export type CustomerBenefitGrant =
  | CustomerBenefitGrantDiscord
  | CustomerBenefitGrantGitHubRepository
  | CustomerBenefitGrantDownloadables
  | CustomerBenefitGrantLicenseKeys
  | CustomerBenefitGrantCustom
  | CustomerBenefitGrantMeterCredit
  | CustomerBenefitGrantFeatureFlag
  | CustomerBenefitGrantSlackSharedChannel;

/** Checks a {@link CustomerBenefitGrant}. */
export const CustomerBenefitGrantSchema: Schema<CustomerBenefitGrant> = /* @__PURE__ */ variantWithin(
  "benefit",
  "type",
  {
    discord: CustomerBenefitGrantDiscordSchema,
    github_repository: CustomerBenefitGrantGitHubRepositorySchema,
    downloadables: CustomerBenefitGrantDownloadablesSchema,
    license_keys: CustomerBenefitGrantLicenseKeysSchema,
    custom: CustomerBenefitGrantCustomSchema,
    meter_credit: CustomerBenefitGrantMeterCreditSchema,
    feature_flag: CustomerBenefitGrantFeatureFlagSchema,
    slack_shared_channel: CustomerBenefitGrantSlackSharedChannelSchema,
  },
);
