// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type BenefitGitHubRepositoryProperties,
  BenefitGitHubRepositoryPropertiesSchema,
} from "./BenefitGitHubRepositoryProperties.js";
import type { BenefitVisibility } from "./BenefitVisibility.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Access to a GitHub repository. */
export interface BenefitGitHubRepository {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  type: "github_repository";
  /** What customers read, on products, in checkouts and in the customer portal. */
  description: string;
  /** Whether it can be attached to products. */
  selectable: boolean;
  /** Whether `benefitsDelete` may delete it. */
  deletable: boolean;
  /** Grants and webhooks may hold a deleted benefit; reads and lists never do. */
  isDeleted: boolean;
  /** A UUID (version 4). */
  organizationId: string;
  /** Your own data on the benefit. */
  metadata: MetadataOutputType;
  /**
   * Whether customers see the benefit in the customer portal. Only `custom`, `license_keys`,
   * `meter_credit` and `feature_flag` can be other than `public`.
   */
  visibility: Open<BenefitVisibility>;
  properties: BenefitGitHubRepositoryProperties;
  /** Whether benefits of this type can have another `visibility`. */
  visibilityConfigurable: boolean;
}

/** Checks a {@link BenefitGitHubRepository}. */
export const BenefitGitHubRepositorySchema: ObjectSchema<BenefitGitHubRepository> =
  /* @__PURE__ */ objectSchema<BenefitGitHubRepository>({
    id: string(),
    createdAt: date(),
    modifiedAt: nullish(date()),
    type: string(),
    description: string(),
    selectable: boolean(),
    deletable: boolean(),
    isDeleted: boolean(),
    organizationId: string(),
    metadata: MetadataOutputTypeSchema,
    visibility: string(),
    properties: BenefitGitHubRepositoryPropertiesSchema,
    visibilityConfigurable: boolean(),
  });
