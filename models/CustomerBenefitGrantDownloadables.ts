// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import {
  type BenefitDownloadablesSubscriber,
  BenefitDownloadablesSubscriberSchema,
} from "./BenefitDownloadablesSubscriber.js";
import {
  type BenefitGrantDownloadablesProperties,
  BenefitGrantDownloadablesPropertiesSchema,
} from "./BenefitGrantDownloadablesProperties.js";
import { type BenefitGrantError, BenefitGrantErrorSchema } from "./BenefitGrantError.js";
import { type CustomerPortalCustomer, CustomerPortalCustomerSchema } from "./CustomerPortalCustomer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerBenefitGrantDownloadables {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  grantedAt: Date | null;
  revokedAt: Date | null;
  /** A UUID (version 4). */
  customerId: string;
  /** A UUID (version 4). */
  memberId?: string | null | undefined;
  /** A UUID (version 4). */
  benefitId: string;
  /** A UUID (version 4). */
  subscriptionId: string | null;
  /** A UUID (version 4). */
  orderId: string | null;
  isGranted: boolean;
  isRevoked: boolean;
  error?: BenefitGrantError | null | undefined;
  customer: CustomerPortalCustomer;
  benefit: BenefitDownloadablesSubscriber;
  properties: BenefitGrantDownloadablesProperties;
}

/** Checks a {@link CustomerBenefitGrantDownloadables}. */
export const CustomerBenefitGrantDownloadablesSchema: ObjectSchema<CustomerBenefitGrantDownloadables> =
  /* @__PURE__ */ objectSchema<CustomerBenefitGrantDownloadables>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    grantedAt: nullish(v.date()),
    revokedAt: nullish(v.date()),
    customerId: v.string(),
    memberId: nullish(v.string()),
    benefitId: v.string(),
    subscriptionId: nullish(v.string()),
    orderId: nullish(v.string()),
    isGranted: v.boolean(),
    isRevoked: v.boolean(),
    error: nullish(BenefitGrantErrorSchema),
    customer: CustomerPortalCustomerSchema,
    benefit: BenefitDownloadablesSubscriberSchema,
    properties: BenefitGrantDownloadablesPropertiesSchema,
  });
