// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { CustomerCancellationReason } from "./CustomerCancellationReason.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, string } from "./plain.js";
import type { RecurringInterval } from "./RecurringInterval.js";
import type { ObjectSchema } from "./Schema.js";
import type { SubscriptionStatus } from "./SubscriptionStatus.js";

/** The subscription of an order. */
export interface CustomerOrderSubscription {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /**
   * Price of one period. In the currency's minor unit, such as cents. Metered usage comes on top.
   * An integer.
   */
  amount: number;
  /** ISO 4217 code in lower case, such as `usd`. */
  currency: string;
  recurringInterval: Open<RecurringInterval>;
  /** Intervals in a period: 2 with `month` is every other month. An integer. */
  recurringIntervalCount: number;
  status: Open<SubscriptionStatus>;
  currentPeriodStart: Date;
  /** When the subscription renews, or ends if `cancelAtPeriodEnd` is set. */
  currentPeriodEnd: Date;
  /** Null: credits and usage follow the billing period. */
  currentMeterPeriodStart: Date | null;
  /**
   * When usage is settled and credits come next. Null: credits and usage follow the billing
   * period.
   */
  currentMeterPeriodEnd: Date | null;
  /** Null if there was no trial. */
  trialStart: Date | null;
  /** Null if there was no trial. */
  trialEnd: Date | null;
  /** Whether the subscription ends with the current period and does not renew. */
  cancelAtPeriodEnd: boolean;
  /**
   * When cancellation was asked for. The subscription stays active until `endsAt`. Null: not
   * canceled.
   */
  canceledAt: Date | null;
  /** Null: not yet. */
  startedAt: Date | null;
  /** When the canceled subscription ends. Null: it goes on. */
  endsAt: Date | null;
  /** Null while the subscription has not ended. */
  endedAt: Date | null;
  /** Since when a payment has been missing. Null if none has. */
  pastDueAt?: Date | null | undefined;
  /** Whether the subscription pauses with the end of the current period. */
  pauseAtPeriodEnd: boolean;
  /** Null if it is not paused. */
  pausedAt: Date | null;
  /** When a pause ends by itself. Null: no pause, or one without an end. */
  resumesAt: Date | null;
  /** A UUID (version 4). */
  customerId: string;
  /** A UUID (version 4). */
  productId: string;
  /** Null without a discount. A UUID (version 4). */
  discountId: string | null;
  /** Null if it did not begin with a checkout. A UUID (version 4). */
  checkoutId: string | null;
  /** Seats that were bought. Null if the price is not by seat. An integer. */
  seats?: number | null | undefined;
  /** Units that were bought. Null if the price is not by unit. An integer. */
  units: number | null;
  /** Null if the customer gave none. */
  customerCancellationReason: Open<CustomerCancellationReason> | null;
  /** Null if the customer gave none. */
  customerCancellationComment: string | null;
}

/** Checks a {@link CustomerOrderSubscription}. */
export const CustomerOrderSubscriptionSchema: ObjectSchema<CustomerOrderSubscription> =
  /* @__PURE__ */ objectSchema<CustomerOrderSubscription>({
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
