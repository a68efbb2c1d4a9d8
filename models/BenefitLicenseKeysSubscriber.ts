// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type BenefitLicenseKeysSubscriberProperties,
  BenefitLicenseKeysSubscriberPropertiesSchema,
} from "./BenefitLicenseKeysSubscriberProperties.js";
import {
  type BenefitSubscriberOrganization,
  BenefitSubscriberOrganizationSchema,
} from "./BenefitSubscriberOrganization.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A `license_keys` benefit as customers see it. */
export interface BenefitLicenseKeysSubscriber {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  type: "license_keys";
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
  properties: BenefitLicenseKeysSubscriberProperties;
}

/** Checks a {@link BenefitLicenseKeysSubscriber}. */
export const BenefitLicenseKeysSubscriberSchema: ObjectSchema<BenefitLicenseKeysSubscriber> =
  /* @__PURE__ */ objectSchema<BenefitLicenseKeysSubscriber>({
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
    properties: BenefitLicenseKeysSubscriberPropertiesSchema,
  });
