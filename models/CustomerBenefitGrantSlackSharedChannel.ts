// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type BenefitGrantError, BenefitGrantErrorSchema } from "./BenefitGrantError.js";
import {
  type BenefitGrantSlackSharedChannelProperties,
  BenefitGrantSlackSharedChannelPropertiesSchema,
} from "./BenefitGrantSlackSharedChannelProperties.js";
import {
  type BenefitSlackSharedChannelSubscriber,
  BenefitSlackSharedChannelSubscriberSchema,
} from "./BenefitSlackSharedChannelSubscriber.js";
import { type CustomerPortalCustomer, CustomerPortalCustomerSchema } from "./CustomerPortalCustomer.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A `slack_shared_channel` benefit that the customer has been granted. */
export interface CustomerBenefitGrantSlackSharedChannel {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** Null: not granted yet, or something is in the way; see `error`. */
  grantedAt: Date | null;
  /** Null as long as the grant counts; the portal shows no others. */
  revokedAt: Date | null;
  /** A UUID (version 4). */
  customerId: string;
  /** The member that has it. Null: the customer as a whole. A UUID (version 4). */
  memberId?: string | null | undefined;
  /** A UUID (version 4). */
  benefitId: string;
  /** The subscription that gave it. Null if an order did. A UUID (version 4). */
  subscriptionId: string | null;
  /** The order that gave it. Null if a subscription did. A UUID (version 4). */
  orderId: string | null;
  isGranted: boolean;
  isRevoked: boolean;
  /** Why granting has failed, such as an account that the customer has to connect. Null otherwise. */
  error?: BenefitGrantError | null | undefined;
  customer: CustomerPortalCustomer;
  benefit: BenefitSlackSharedChannelSubscriber;
  /** What was granted in detail. */
  properties: BenefitGrantSlackSharedChannelProperties;
}

/** Checks a {@link CustomerBenefitGrantSlackSharedChannel}. */
export const CustomerBenefitGrantSlackSharedChannelSchema: ObjectSchema<CustomerBenefitGrantSlackSharedChannel> =
  /* @__PURE__ */ objectSchema<CustomerBenefitGrantSlackSharedChannel>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    grantedAt: nullish(date()),
    revokedAt: nullish(date()),
    customerId: string(),
    memberId: nullish(string()),
    benefitId: string(),
    subscriptionId: nullish(string()),
    orderId: nullish(string()),
    isGranted: boolean(),
    isRevoked: boolean(),
    error: nullish(BenefitGrantErrorSchema),
    customer: CustomerPortalCustomerSchema,
    benefit: BenefitSlackSharedChannelSubscriberSchema,
    properties: BenefitGrantSlackSharedChannelPropertiesSchema,
  });
