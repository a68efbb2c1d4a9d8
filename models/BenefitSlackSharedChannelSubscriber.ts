// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type BenefitSlackSharedChannelSubscriberProperties,
  BenefitSlackSharedChannelSubscriberPropertiesSchema,
} from "./BenefitSlackSharedChannelSubscriberProperties.js";
import {
  type BenefitSubscriberOrganization,
  BenefitSubscriberOrganizationSchema,
} from "./BenefitSubscriberOrganization.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A `slack_shared_channel` benefit as customers see it. */
export interface BenefitSlackSharedChannelSubscriber {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  type: "slack_shared_channel";
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
  properties: BenefitSlackSharedChannelSubscriberProperties;
}

/** Checks a {@link BenefitSlackSharedChannelSubscriber}. */
export const BenefitSlackSharedChannelSubscriberSchema: ObjectSchema<BenefitSlackSharedChannelSubscriber> =
  /* @__PURE__ */ objectSchema<BenefitSlackSharedChannelSubscriber>({
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
    properties: BenefitSlackSharedChannelSubscriberPropertiesSchema,
  });
