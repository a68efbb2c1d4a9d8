// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type BenefitFeatureFlagSubscriberProperties,
  BenefitFeatureFlagSubscriberPropertiesSchema,
} from "./BenefitFeatureFlagSubscriberProperties.js";
import {
  type BenefitSubscriberOrganization,
  BenefitSubscriberOrganizationSchema,
} from "./BenefitSubscriberOrganization.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A `feature_flag` benefit as customers see it. */
export interface BenefitFeatureFlagSubscriber {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  type: "feature_flag";
  /** The benefit in a few words, for people. */
  description: string;
  /** Whether products can be given it. */
  selectable: boolean;
  /** Whether the organization can delete it. */
  deletable: boolean;
  isDeleted: boolean;
  /** A UUID (version 4). */
  organizationId: string;
  organization: BenefitSubscriberOrganization;
  /** What customers may know of it. */
  properties: BenefitFeatureFlagSubscriberProperties;
}

/** Checks a {@link BenefitFeatureFlagSubscriber}. */
export const BenefitFeatureFlagSubscriberSchema: ObjectSchema<BenefitFeatureFlagSubscriber> =
  /* @__PURE__ */ objectSchema<BenefitFeatureFlagSubscriber>({
    id: string(),
    createdAt: date(),
    modifiedAt: nullish(date()),
    type: string(),
    description: string(),
    selectable: boolean(),
    deletable: boolean(),
    isDeleted: boolean(),
    organizationId: string(),
    organization: BenefitSubscriberOrganizationSchema,
    properties: BenefitFeatureFlagSubscriberPropertiesSchema,
  });
