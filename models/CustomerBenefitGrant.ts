// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import type { CustomerBenefitGrantCustom } from "./CustomerBenefitGrantCustom.js";
import type { CustomerBenefitGrantDiscord } from "./CustomerBenefitGrantDiscord.js";
import type { CustomerBenefitGrantDownloadables } from "./CustomerBenefitGrantDownloadables.js";
import type { CustomerBenefitGrantFeatureFlag } from "./CustomerBenefitGrantFeatureFlag.js";
import type { CustomerBenefitGrantGitHubRepository } from "./CustomerBenefitGrantGitHubRepository.js";
import type { CustomerBenefitGrantLicenseKeys } from "./CustomerBenefitGrantLicenseKeys.js";
import type { CustomerBenefitGrantMeterCredit } from "./CustomerBenefitGrantMeterCredit.js";
import type { CustomerBenefitGrantSlackSharedChannel } from "./CustomerBenefitGrantSlackSharedChannel.js";
import { objectSchema } from "./objectSchema.js";
import type { Schema } from "./Schema.js";

/** A benefit that the customer has been granted. Its kinds are told apart by `benefit.type`. */
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
export const CustomerBenefitGrantSchema: Schema<CustomerBenefitGrant> = /* @__PURE__ */ objectSchema(
  {},
) as Schema<unknown> as Schema<CustomerBenefitGrant>;
