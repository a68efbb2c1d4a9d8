// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import type { CustomerCancellationReason } from "./CustomerCancellationReason.js";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { RecurringInterval } from "./RecurringInterval.js";
import type { SubscriptionStatus } from "./SubscriptionStatus.js";

export interface CustomerOrderSubscription {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** An integer. */
  amount: number;
  currency: string;
  recurringInterval: Open<RecurringInterval>;
  /** An integer. */
  recurringIntervalCount: number;
  status: Open<SubscriptionStatus>;
  currentPeriodStart: Date;
  currentPeriodEnd: Date;
  currentMeterPeriodStart: Date | null;
  currentMeterPeriodEnd: Date | null;
  trialStart: Date | null;
  trialEnd: Date | null;
  cancelAtPeriodEnd: boolean;
  canceledAt: Date | null;
  startedAt: Date | null;
  endsAt: Date | null;
  endedAt: Date | null;
  pastDueAt?: Date | null | undefined;
  pauseAtPeriodEnd: boolean;
  pausedAt: Date | null;
  resumesAt: Date | null;
  /** A UUID (version 4). */
  customerId: string;
  /** A UUID (version 4). */
  productId: string;
  /** A UUID (version 4). */
  discountId: string | null;
  /** A UUID (version 4). */
  checkoutId: string | null;
  /** An integer. */
  seats?: number | null | undefined;
  /** An integer. */
  units: number | null;
  customerCancellationReason: Open<CustomerCancellationReason> | null;
  customerCancellationComment: string | null;
}

/** Checks a {@link CustomerOrderSubscription}. */
export const CustomerOrderSubscriptionSchema: ObjectSchema<CustomerOrderSubscription> =
  /* @__PURE__ */ objectSchema<CustomerOrderSubscription>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    amount: integer(),
    currency: v.string(),
    recurringInterval: v.string(),
    recurringIntervalCount: integer(),
    status: v.string(),
    currentPeriodStart: v.date(),
    currentPeriodEnd: v.date(),
    currentMeterPeriodStart: nullish(v.date()),
    currentMeterPeriodEnd: nullish(v.date()),
    trialStart: nullish(v.date()),
    trialEnd: nullish(v.date()),
    cancelAtPeriodEnd: v.boolean(),
    canceledAt: nullish(v.date()),
    startedAt: nullish(v.date()),
    endsAt: nullish(v.date()),
    endedAt: nullish(v.date()),
    pastDueAt: nullish(v.date()),
    pauseAtPeriodEnd: v.boolean(),
    pausedAt: nullish(v.date()),
    resumesAt: nullish(v.date()),
    customerId: v.string(),
    productId: v.string(),
    discountId: nullish(v.string()),
    checkoutId: nullish(v.string()),
    seats: nullish(integer()),
    units: nullish(integer()),
    customerCancellationReason: nullish(v.string()),
    customerCancellationComment: nullish(v.string()),
  });
