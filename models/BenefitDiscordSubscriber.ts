// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type BenefitDiscordSubscriberProperties,
  BenefitDiscordSubscriberPropertiesSchema,
} from "./BenefitDiscordSubscriberProperties.js";
import {
  type BenefitSubscriberOrganization,
  BenefitSubscriberOrganizationSchema,
} from "./BenefitSubscriberOrganization.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A `discord` benefit as customers see it. */
export interface BenefitDiscordSubscriber {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  type: "discord";
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
  properties: BenefitDiscordSubscriberProperties;
}

/** Checks a {@link BenefitDiscordSubscriber}. */
export const BenefitDiscordSubscriberSchema: ObjectSchema<BenefitDiscordSubscriber> =
  /* @__PURE__ */ objectSchema<BenefitDiscordSubscriber>({
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
    properties: BenefitDiscordSubscriberPropertiesSchema,
  });
