// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type BenefitDownloadablesSubscriberProperties,
  BenefitDownloadablesSubscriberPropertiesSchema,
} from "./BenefitDownloadablesSubscriberProperties.js";
import {
  type BenefitSubscriberOrganization,
  BenefitSubscriberOrganizationSchema,
} from "./BenefitSubscriberOrganization.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitDownloadablesSubscriber {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  type: "downloadables";
  description: string;
  selectable: boolean;
  deletable: boolean;
  isDeleted: boolean;
  /** A UUID (version 4). */
  organizationId: string;
  organization: BenefitSubscriberOrganization;
  properties: BenefitDownloadablesSubscriberProperties;
}

/** Checks a {@link BenefitDownloadablesSubscriber}. */
export const BenefitDownloadablesSubscriberSchema: ObjectSchema<BenefitDownloadablesSubscriber> =
  /* @__PURE__ */ objectSchema<BenefitDownloadablesSubscriber>({
    id: v.string(),
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    type: v.string(),
    description: v.string(),
    selectable: v.boolean(),
    deletable: v.boolean(),
    isDeleted: v.boolean(),
    organizationId: v.string(),
    organization: BenefitSubscriberOrganizationSchema,
    properties: BenefitDownloadablesSubscriberPropertiesSchema,
  });
