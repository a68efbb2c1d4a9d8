// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type BenefitMeterCreditPublicProperties,
  BenefitMeterCreditPublicPropertiesSchema,
} from "./BenefitMeterCreditPublicProperties.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitMeterCreditPublic {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  modifiedAt: Date | null;
  type: "meter_credit";
  description: string;
  selectable: boolean;
  deletable: boolean;
  isDeleted: boolean;
  /** A UUID (version 4). */
  organizationId: string;
  properties: BenefitMeterCreditPublicProperties;
}

/** Checks a {@link BenefitMeterCreditPublic}. */
export const BenefitMeterCreditPublicSchema: ObjectSchema<BenefitMeterCreditPublic> =
  /* @__PURE__ */ objectSchema<BenefitMeterCreditPublic>({
    id: v.string(),
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    type: v.string(),
    description: v.string(),
    selectable: v.boolean(),
    deletable: v.boolean(),
    isDeleted: v.boolean(),
    organizationId: v.string(),
    properties: BenefitMeterCreditPublicPropertiesSchema,
  });
