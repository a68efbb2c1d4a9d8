// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerBenefitGrantCustomUpdate,
  CustomerBenefitGrantCustomUpdateSchema,
} from "./CustomerBenefitGrantCustomUpdate.js";
import {
  type CustomerBenefitGrantDiscordUpdate,
  CustomerBenefitGrantDiscordUpdateSchema,
} from "./CustomerBenefitGrantDiscordUpdate.js";
import {
  type CustomerBenefitGrantDownloadablesUpdate,
  CustomerBenefitGrantDownloadablesUpdateSchema,
} from "./CustomerBenefitGrantDownloadablesUpdate.js";
import {
  type CustomerBenefitGrantFeatureFlagUpdate,
  CustomerBenefitGrantFeatureFlagUpdateSchema,
} from "./CustomerBenefitGrantFeatureFlagUpdate.js";
import {
  type CustomerBenefitGrantGitHubRepositoryUpdate,
  CustomerBenefitGrantGitHubRepositoryUpdateSchema,
} from "./CustomerBenefitGrantGitHubRepositoryUpdate.js";
import {
  type CustomerBenefitGrantLicenseKeysUpdate,
  CustomerBenefitGrantLicenseKeysUpdateSchema,
} from "./CustomerBenefitGrantLicenseKeysUpdate.js";
import {
  type CustomerBenefitGrantMeterCreditUpdate,
  CustomerBenefitGrantMeterCreditUpdateSchema,
} from "./CustomerBenefitGrantMeterCreditUpdate.js";
import {
  type CustomerBenefitGrantSlackSharedChannelUpdate,
  CustomerBenefitGrantSlackSharedChannelUpdateSchema,
} from "./CustomerBenefitGrantSlackSharedChannelUpdate.js";
import { closedVariant } from "./closedVariant.js";
import type { Schema } from "./Schema.js";

/** What a grant needs of the customer. `benefitType` is that of the grant, and decides the rest. */
export type CustomerBenefitGrantUpdate =
  | CustomerBenefitGrantDiscordUpdate
  | CustomerBenefitGrantGitHubRepositoryUpdate
  | CustomerBenefitGrantDownloadablesUpdate
  | CustomerBenefitGrantLicenseKeysUpdate
  | CustomerBenefitGrantCustomUpdate
  | CustomerBenefitGrantMeterCreditUpdate
  | CustomerBenefitGrantFeatureFlagUpdate
  | CustomerBenefitGrantSlackSharedChannelUpdate;

/** Checks a {@link CustomerBenefitGrantUpdate}. */
export const CustomerBenefitGrantUpdateSchema: Schema<CustomerBenefitGrantUpdate> =
  /* @__PURE__ */ closedVariant("benefitType", {
    custom: CustomerBenefitGrantCustomUpdateSchema,
    discord: CustomerBenefitGrantDiscordUpdateSchema,
    downloadables: CustomerBenefitGrantDownloadablesUpdateSchema,
    feature_flag: CustomerBenefitGrantFeatureFlagUpdateSchema,
    github_repository: CustomerBenefitGrantGitHubRepositoryUpdateSchema,
    license_keys: CustomerBenefitGrantLicenseKeysUpdateSchema,
    meter_credit: CustomerBenefitGrantMeterCreditUpdateSchema,
    slack_shared_channel: CustomerBenefitGrantSlackSharedChannelUpdateSchema,
  });
