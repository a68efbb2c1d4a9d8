// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { BenefitGrantCustomProperties } from "./BenefitGrantCustomProperties.js";
import type { BenefitGrantDiscordProperties } from "./BenefitGrantDiscordProperties.js";
import type { BenefitGrantDownloadablesProperties } from "./BenefitGrantDownloadablesProperties.js";
import type { BenefitGrantFeatureFlagProperties } from "./BenefitGrantFeatureFlagProperties.js";
import type { BenefitGrantGitHubRepositoryProperties } from "./BenefitGrantGitHubRepositoryProperties.js";
import type { BenefitGrantLicenseKeysProperties } from "./BenefitGrantLicenseKeysProperties.js";
import type { BenefitGrantSlackSharedChannelProperties } from "./BenefitGrantSlackSharedChannelProperties.js";
import type { BenefitType } from "./BenefitType.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A benefit that the customer has now. */
export interface CustomerStateBenefitGrant {
  /** The ID of the grant; the benefit's own is `benefitId`. A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  grantedAt: Date;
  /** A UUID (version 4). */
  benefitId: string;
  benefitType: Open<BenefitType>;
  /** Your own data on the benefit. */
  benefitMetadata: MetadataOutputType;
  /** What was granted in detail. Its shape follows from `benefitType`. */
  properties:
    | BenefitGrantDiscordProperties
    | BenefitGrantGitHubRepositoryProperties
    | BenefitGrantDownloadablesProperties
    | BenefitGrantLicenseKeysProperties
    | BenefitGrantCustomProperties
    | BenefitGrantFeatureFlagProperties
    | BenefitGrantSlackSharedChannelProperties;
}

/** Checks a {@link CustomerStateBenefitGrant}. */
export const CustomerStateBenefitGrantSchema: ObjectSchema<CustomerStateBenefitGrant> =
  /* @__PURE__ */ objectSchema<CustomerStateBenefitGrant>({
    id: string(),
    createdAt: date(),
    modifiedAt: nullish(date()),
    grantedAt: date(),
    benefitId: string(),
    benefitType: string(),
    benefitMetadata: MetadataOutputTypeSchema,
    properties: objectSchema({}),
  });
