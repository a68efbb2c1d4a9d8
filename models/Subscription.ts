// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { byKeys } from "./byKeys.js";
import type { CustomerCancellationReason } from "./CustomerCancellationReason.js";
import {
  type DiscountFixedOnceForeverDurationBase,
  DiscountFixedOnceForeverDurationBaseSchema,
} from "./DiscountFixedOnceForeverDurationBase.js";
import {
  type DiscountFixedRepeatDurationBase,
  DiscountFixedRepeatDurationBaseSchema,
} from "./DiscountFixedRepeatDurationBase.js";
import {
  type DiscountPercentageOnceForeverDurationBase,
  DiscountPercentageOnceForeverDurationBaseSchema,
} from "./DiscountPercentageOnceForeverDurationBase.js";
import {
  type DiscountPercentageRepeatDurationBase,
  DiscountPercentageRepeatDurationBaseSchema,
} from "./DiscountPercentageRepeatDurationBase.js";
import {
  type LegacyRecurringProductPrice,
  LegacyRecurringProductPriceSchema,
} from "./LegacyRecurringProductPrice.js";
import { listSchema } from "./listSchema.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import {
  type PendingSubscriptionUpdate,
  PendingSubscriptionUpdateSchema,
} from "./PendingSubscriptionUpdate.js";
import { type Product, ProductSchema } from "./Product.js";
import { type ProductPrice, ProductPriceSchema } from "./ProductPrice.js";
import { boolean, date, integer, scalar, string } from "./plain.js";
import type { RecurringInterval } from "./RecurringInterval.js";
import type { ObjectSchema } from "./Schema.js";
import { type SubscriptionCustomer, SubscriptionCustomerSchema } from "./SubscriptionCustomer.js";
import { type SubscriptionMeter, SubscriptionMeterSchema } from "./SubscriptionMeter.js";
import type { SubscriptionStatus } from "./SubscriptionStatus.js";
import { variant } from "./variant.js";

/** A customer's subscription to a product. */
export interface Subscription {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /**
   * Price of one period before discount, in the minor unit of `currency`, such as cents; metered
   * usage comes on top. An integer.
   */
  amount: number;
  /** ISO 4217 code in lower case, such as `usd`. It says what the amounts beside it count. */
  currency: string;
  recurringInterval: Open<RecurringInterval>;
  /** How many of `recurringInterval` make a period: 3 with `month` is a quarter. An integer. */
  recurringIntervalCount: number;
  status: Open<SubscriptionStatus>;
  currentPeriodStart: Date;
  /** When it renews, or ends or pauses if that is set. During a trial the end of the trial. */
  currentPeriodEnd: Date;
  /** Null unless meters have a rhythm of their own. */
  currentMeterPeriodStart: Date | null;
  /** When metered usage is billed and credits renew. Null unless meters have a rhythm of their own. */
  currentMeterPeriodEnd: Date | null;
  /** Null if there was no trial. */
  trialStart: Date | null;
  /** Null if there was no trial. */
  trialEnd: Date | null;
  /** Whether it ends with the current period and does not renew. */
  cancelAtPeriodEnd: boolean;
  /** When cancellation was asked for; it stays active until `endsAt`. Null: not canceled. */
  canceledAt: Date | null;
  /** When it started. Null: not yet. */
  startedAt: Date | null;
  /** When it will end or has ended. Null: it goes on. */
  endsAt: Date | null;
  /** When it ended. Null: not yet. */
  endedAt: Date | null;
  /** When a renewal failed that is not paid yet. Null: none. */
  pastDueAt?: Date | null | undefined;
  /** Whether it pauses when the current period ends. */
  pauseAtPeriodEnd: boolean;
  /** Null unless it is paused. */
  pausedAt: Date | null;
  /** When it resumes by itself. Null: not before it is told to. */
  resumesAt: Date | null;
  /** A UUID (version 4). */
  customerId: string;
  /** A UUID (version 4). */
  productId: string;
  /** Null without a discount. A UUID (version 4). */
  discountId: string | null;
  /** The checkout session that it came from. Null: none. A UUID (version 4). */
  checkoutId: string | null;
  /** Seats that were bought. Null if the price is not by seat. An integer. */
  seats?: number | null | undefined;
  /** Units that were bought. Null if the price is not by unit. An integer. */
  units: number | null;
  /** Why the customer canceled. Null: not said. */
  customerCancellationReason: Open<CustomerCancellationReason> | null;
  /** What the customer said when canceling. Null: nothing. */
  customerCancellationComment: string | null;
  /** Your own data on the subscription. */
  metadata: MetadataOutputType;
  /**
   * The customer's answers to your custom fields, by the field's slug. Keys and values travel as
   * they are. A date-time among them comes as text.
   */
  customFieldData?: Record<string, string | number | boolean | null> | undefined;
  customer: SubscriptionCustomer;
  product: Product;
  discount:
    | DiscountFixedOnceForeverDurationBase
    | DiscountFixedRepeatDurationBase
    | DiscountPercentageOnceForeverDurationBase
    | DiscountPercentageRepeatDurationBase
    | null;
  /** What it is billed by. They stay when the product gets other prices. */
  prices: (LegacyRecurringProductPrice | ProductPrice)[];
  /** Metered usage that it bills. */
  meters: SubscriptionMeter[];
  /** A change that waits for the next period. Null: none. */
  pendingUpdate: PendingSubscriptionUpdate | null;
}

/** Checks a {@link Subscription}. */
export const SubscriptionSchema: ObjectSchema<Subscription> = /* @__PURE__ */ objectSchema<Subscription>({
  createdAt: date(),
  modifiedAt: nullish(date()),
  id: string(),
  amount: integer(),
  currency: string(),
  recurringInterval: string(),
  recurringIntervalCount: integer(),
  status: string(),
  currentPeriodStart: date(),
  currentPeriodEnd: date(),
  currentMeterPeriodStart: nullish(date()),
  currentMeterPeriodEnd: nullish(date()),
  trialStart: nullish(date()),
  trialEnd: nullish(date()),
  cancelAtPeriodEnd: boolean(),
  canceledAt: nullish(date()),
  startedAt: nullish(date()),
  endsAt: nullish(date()),
  endedAt: nullish(date()),
  pastDueAt: nullish(date()),
  pauseAtPeriodEnd: boolean(),
  pausedAt: nullish(date()),
  resumesAt: nullish(date()),
  customerId: string(),
  productId: string(),
  discountId: nullish(string()),
  checkoutId: nullish(string()),
  seats: nullish(integer()),
  units: nullish(integer()),
  customerCancellationReason: nullish(string()),
  customerCancellationComment: nullish(string()),
  metadata: MetadataOutputTypeSchema,
  customFieldData: nullish(mapSchema(scalar("string", "integer", "boolean", "null"))),
  customer: SubscriptionCustomerSchema,
  product: ProductSchema,
  discount: nullish(
    byKeys(
      [DiscountFixedRepeatDurationBaseSchema, "durationInMonths", "amount", "currency", "amounts"],
      [DiscountFixedOnceForeverDurationBaseSchema, "amount", "currency", "amounts"],
      [DiscountPercentageRepeatDurationBaseSchema, "durationInMonths", "basisPoints"],
      [DiscountPercentageOnceForeverDurationBaseSchema, "basisPoints"],
    ),
  ),
  prices: listSchema(variant("legacy", { true: LegacyRecurringProductPriceSchema }, ProductPriceSchema)),
  meters: listSchema(SubscriptionMeterSchema),
  pendingUpdate: nullish(PendingSubscriptionUpdateSchema),
});
