// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { CustomerCancellationReason } from "./CustomerCancellationReason.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, string } from "./plain.js";
import type { RecurringInterval } from "./RecurringInterval.js";
import type { ObjectSchema } from "./Schema.js";
import type { SubscriptionStatus } from "./SubscriptionStatus.js";

/** The subscription of an order. */
export interface OrderSubscription {
  /** Your own data on the subscription. */
  metadata: MetadataOutputType;
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
}

/** Checks a {@link OrderSubscription}. */
export const OrderSubscriptionSchema: ObjectSchema<OrderSubscription> =
  /* @__PURE__ */ objectSchema<OrderSubscription>({
    metadata: MetadataOutputTypeSchema,
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
  });
