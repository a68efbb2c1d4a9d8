// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Address, AddressSchema } from "./Address.js";
import {
  type CustomerStateBenefitGrant,
  CustomerStateBenefitGrantSchema,
} from "./CustomerStateBenefitGrant.js";
import { type CustomerStateMeter, CustomerStateMeterSchema } from "./CustomerStateMeter.js";
import {
  type CustomerStateSubscription,
  CustomerStateSubscriptionSchema,
} from "./CustomerStateSubscription.js";
import { listSchema } from "./listSchema.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxIDFormat } from "./TaxIDFormat.js";
import { tupleSchema } from "./tupleSchema.js";

/** A team with the subscriptions, benefits and meters that it has now. */
export interface CustomerStateTeam {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** Your own data on the customer. */
  metadata: MetadataOutputType;
  /**
   * The customer's ID in your system, unique in the organization and fixed once set. Null if it
   * has none.
   */
  externalId?: string | null | undefined;
  /**
   * Unique in the organization; upper and lower case do not matter. Null if the team has none of
   * its own and is reached through its owner.
   */
  email?: string | null | undefined;
  /**
   * Whether the customer has entered the customer portal with this e-mail. A new e-mail sets it to
   * false.
   */
  emailVerified: boolean;
  /** Always `team`: narrow by it. */
  type: "team";
  /** Null if not known. */
  name: string | null;
  /** The name for invoices. Falls back to `name`, so null means that neither is known. */
  billingName: string | null;
  /** Null until one is given. After that it can be replaced, but not removed. */
  billingAddress: Address | null;
  /**
   * The number with its format, such as `["DE123456789", "eu_vat"]`. Requests take this pair, or
   * the number alone.
   */
  taxId: [string, Open<TaxIDFormat>] | null;
  /** The customer's language, such as `en` or `pt-BR`. Null if not known. */
  locale?: string | null | undefined;
  /** The organization whose customer this is. A UUID (version 4). */
  organizationId: string;
  /**
   * The saved payment method that is used unless another is chosen. Null if there is none.
   * `customersListPaymentMethods` gives its details. A UUID (version 4).
   */
  defaultPaymentMethodId?: string | null | undefined;
  /**
   * Null while the customer exists. Reads and lists leave deleted customers out; webhooks may hold
   * one.
   */
  deletedAt: Date | null;
  /**
   * The time of the customer's first event. Can be earlier than `createdAt`; null if there was no
   * event.
   */
  firstUserEventAt: Date | null;
  /**
   * A Gravatar address made from the e-mail; null without one. There need not be a picture behind
   * it.
   */
  avatarUrl: string | null;
  /** Subscriptions that are active or in their trial; empty if there are none. */
  activeSubscriptions: CustomerStateSubscription[];
  /** Benefits that the customer has now; revoked ones are left out. */
  grantedBenefits: CustomerStateBenefitGrant[];
  /** Usage and credits, one entry for each meter that counts for the customer. */
  activeMeters: CustomerStateMeter[];
}

/** Checks a {@link CustomerStateTeam}. */
export const CustomerStateTeamSchema: ObjectSchema<CustomerStateTeam> =
  /* @__PURE__ */ objectSchema<CustomerStateTeam>({
    id: string(),
    createdAt: date(),
    modifiedAt: nullish(date()),
    metadata: MetadataOutputTypeSchema,
    externalId: nullish(string()),
    email: nullish(string()),
    emailVerified: boolean(),
    type: string(),
    name: nullish(string()),
    billingName: nullish(string()),
    billingAddress: nullish(AddressSchema),
    taxId: nullish(tupleSchema(string(), string())),
    locale: nullish(string()),
    organizationId: string(),
    defaultPaymentMethodId: nullish(string()),
    deletedAt: nullish(date()),
    firstUserEventAt: nullish(date()),
    avatarUrl: nullish(string()),
    activeSubscriptions: listSchema(CustomerStateSubscriptionSchema),
    grantedBenefits: listSchema(CustomerStateBenefitGrantSchema),
    activeMeters: listSchema(CustomerStateMeterSchema),
  });
