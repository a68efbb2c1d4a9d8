// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type BenefitCustomSubscriberProperties,
  BenefitCustomSubscriberPropertiesSchema,
} from "./BenefitCustomSubscriberProperties.js";
import {
  type BenefitSubscriberOrganization,
  BenefitSubscriberOrganizationSchema,
} from "./BenefitSubscriberOrganization.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A `custom` benefit as customers see it. */
export interface BenefitCustomSubscriber {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  type: "custom";
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
  properties: BenefitCustomSubscriberProperties;
}

/** Checks a {@link BenefitCustomSubscriber}. */
export const BenefitCustomSubscriberSchema: ObjectSchema<BenefitCustomSubscriber> =
  /* @__PURE__ */ objectSchema<BenefitCustomSubscriber>({
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
    properties: BenefitCustomSubscriberPropertiesSchema,
  });
