// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type BenefitDiscord, BenefitDiscordSchema } from "./BenefitDiscord.js";
import {
  type BenefitGrantDiscordProperties,
  BenefitGrantDiscordPropertiesSchema,
} from "./BenefitGrantDiscordProperties.js";
import { type BenefitGrantError, BenefitGrantErrorSchema } from "./BenefitGrantError.js";
import { type Customer, CustomerSchema } from "./Customer.js";
import { type Member, MemberSchema } from "./Member.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A grant of a `discord` benefit as a webhook sends it. */
export interface BenefitGrantDiscordWebhook {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** The ID of the grant; the benefit's own is `benefitId`. A UUID (version 4). */
  id: string;
  /** Null: not granted now. */
  grantedAt?: Date | null | undefined;
  /** False with `isRevoked` false as well: it has failed or waits for the customer, see `error`. */
  isGranted: boolean;
  /** Null: not revoked. */
  revokedAt?: Date | null | undefined;
  isRevoked: boolean;
  /** The subscription that gives the benefit. Null: an order does. A UUID (version 4). */
  subscriptionId: string | null;
  /** The order that gives the benefit. Null: a subscription does. A UUID (version 4). */
  orderId: string | null;
  /** A UUID (version 4). */
  customerId: string;
  /** The member that has the benefit, where the organization has members. A UUID (version 4). */
  memberId?: string | null | undefined;
  /** A UUID (version 4). */
  benefitId: string;
  /** Why granting has failed, so that somebody must act. Null: nothing failed. */
  error?: BenefitGrantError | null | undefined;
  customer: Customer;
  member?: Member | null | undefined;
  benefit: BenefitDiscord;
  properties: BenefitGrantDiscordProperties;
  /** The properties before the change. Null: there were none. */
  previousProperties?: BenefitGrantDiscordProperties | null | undefined;
}

/** Checks a {@link BenefitGrantDiscordWebhook}. */
export const BenefitGrantDiscordWebhookSchema: ObjectSchema<BenefitGrantDiscordWebhook> =
  /* @__PURE__ */ objectSchema<BenefitGrantDiscordWebhook>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    grantedAt: nullish(date()),
    isGranted: boolean(),
    revokedAt: nullish(date()),
    isRevoked: boolean(),
    subscriptionId: nullish(string()),
    orderId: nullish(string()),
    customerId: string(),
    memberId: nullish(string()),
    benefitId: string(),
    error: nullish(BenefitGrantErrorSchema),
    customer: CustomerSchema,
    member: nullish(MemberSchema),
    benefit: BenefitDiscordSchema,
    properties: BenefitGrantDiscordPropertiesSchema,
    previousProperties: nullish(BenefitGrantDiscordPropertiesSchema),
  });
