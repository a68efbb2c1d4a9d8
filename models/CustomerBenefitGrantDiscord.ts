// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type BenefitDiscordSubscriber, BenefitDiscordSubscriberSchema } from "./BenefitDiscordSubscriber.js";
import {
  type BenefitGrantDiscordProperties,
  BenefitGrantDiscordPropertiesSchema,
} from "./BenefitGrantDiscordProperties.js";
import { type BenefitGrantError, BenefitGrantErrorSchema } from "./BenefitGrantError.js";
import {
  type CustomerBenefitGrantMember,
  CustomerBenefitGrantMemberSchema,
} from "./CustomerBenefitGrantMember.js";
import { type CustomerPortalCustomer, CustomerPortalCustomerSchema } from "./CustomerPortalCustomer.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A `discord` benefit that the customer has been granted. */
export interface CustomerBenefitGrantDiscord {
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
  /** Whose connected accounts count beside the customer's. Null without a member. */
  member?: CustomerBenefitGrantMember | null | undefined;
  benefit: BenefitDiscordSubscriber;
  /** What was granted in detail. */
  properties: BenefitGrantDiscordProperties;
}

/** Checks a {@link CustomerBenefitGrantDiscord}. */
export const CustomerBenefitGrantDiscordSchema: ObjectSchema<CustomerBenefitGrantDiscord> =
  /* @__PURE__ */ objectSchema<CustomerBenefitGrantDiscord>({
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
    member: nullish(CustomerBenefitGrantMemberSchema),
    benefit: BenefitDiscordSubscriberSchema,
    properties: BenefitGrantDiscordPropertiesSchema,
  });
