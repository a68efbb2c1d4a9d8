// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** Key figures over the whole span. Figures that were not asked for are missing. Money is in cents. */
export interface MetricsTotals {
  /** An integer. */
  activeSubscriptions?: number | null | undefined;
  /** Active subscriptions, without subscriptions that are canceled and about to end. An integer. */
  committedSubscriptions?: number | null | undefined;
  /**
   * What active subscriptions bring in a month, yearly ones spread over 12 months; trials left
   * out. An integer.
   */
  monthlyRecurringRevenue?: number | null | undefined;
  /** What subscriptions in their trial would bring in a month. An integer. */
  trialMonthlyRecurringRevenue?: number | null | undefined;
  /**
   * Like `monthlyRecurringRevenue`, without subscriptions that are canceled and about to end. An
   * integer.
   */
  committedMonthlyRecurringRevenue?: number | null | undefined;
  /**
   * Like `trialMonthlyRecurringRevenue`, without subscriptions that are canceled and about to end.
   * An integer.
   */
  trialCommittedMonthlyRecurringRevenue?: number | null | undefined;
  /** An integer. */
  averageRevenuePerUser?: number | null | undefined;
  /** An integer. */
  checkouts?: number | null | undefined;
  /** An integer. */
  succeededCheckouts?: number | null | undefined;
  /** An integer. */
  churnedSubscriptions?: number | null | undefined;
  /** A fraction: 0.25 is 25 %. An integer. */
  churnRate?: number | null | undefined;
  /** An integer. */
  seatsTotal?: number | null | undefined;
  /** An integer. */
  seatsClaimed?: number | null | undefined;
  /** An integer. */
  seatsPending?: number | null | undefined;
  /** An integer. */
  seatCustomers?: number | null | undefined;
  /** An integer. */
  newSeatCustomers?: number | null | undefined;
  /** An integer. */
  churnedSeatCustomers?: number | null | undefined;
  /** An integer. */
  orders?: number | null | undefined;
  /** An integer. */
  revenue?: number | null | undefined;
  /** An integer. */
  netRevenue?: number | null | undefined;
  /** An integer. */
  cumulativeRevenue?: number | null | undefined;
  /** An integer. */
  netCumulativeRevenue?: number | null | undefined;
  /** What events have cost you (`_cost`), in cents and fractions of a cent. An integer. */
  costs?: number | null | undefined;
  /** `costs` added up over time, in cents and fractions of a cent. An integer. */
  cumulativeCosts?: number | null | undefined;
  /** An integer. */
  averageOrderValue?: number | null | undefined;
  /** An integer. */
  netAverageOrderValue?: number | null | undefined;
  /** In cents and fractions of a cent. An integer. */
  costPerUser?: number | null | undefined;
  /** Customers with an event in the period. An integer. */
  activeUserByEvent?: number | null | undefined;
  /** An integer. */
  oneTimeProducts?: number | null | undefined;
  /** An integer. */
  oneTimeProductsRevenue?: number | null | undefined;
  /** An integer. */
  oneTimeProductsNetRevenue?: number | null | undefined;
  /** An integer. */
  newSubscriptions?: number | null | undefined;
  /** An integer. */
  newSubscriptionsRevenue?: number | null | undefined;
  /** An integer. */
  newSubscriptionsNetRevenue?: number | null | undefined;
  /** An integer. */
  renewedSubscriptions?: number | null | undefined;
  /** An integer. */
  renewedSubscriptionsRevenue?: number | null | undefined;
  /** An integer. */
  renewedSubscriptionsNetRevenue?: number | null | undefined;
  /** An integer. */
  canceledSubscriptions?: number | null | undefined;
  /** An integer. */
  canceledSubscriptionsCustomerService?: number | null | undefined;
  /** An integer. */
  canceledSubscriptionsLowQuality?: number | null | undefined;
  /** An integer. */
  canceledSubscriptionsMissingFeatures?: number | null | undefined;
  /** An integer. */
  canceledSubscriptionsSwitchedService?: number | null | undefined;
  /** An integer. */
  canceledSubscriptionsTooComplex?: number | null | undefined;
  /** An integer. */
  canceledSubscriptionsTooExpensive?: number | null | undefined;
  /** An integer. */
  canceledSubscriptionsUnused?: number | null | undefined;
  /** An integer. */
  canceledSubscriptionsOther?: number | null | undefined;
  /** `monthlyRecurringRevenue` times 12. An integer. */
  annualRecurringRevenue?: number | null | undefined;
  /** `committedMonthlyRecurringRevenue` times 12. An integer. */
  committedAnnualRecurringRevenue?: number | null | undefined;
  /** Succeeded checkouts over all, as a fraction: 0.25 is 25 %. An integer. */
  checkoutsConversion?: number | null | undefined;
  /** An integer. */
  ltv?: number | null | undefined;
  /** An integer. */
  grossMargin?: number | null | undefined;
  /**
   * Cumulative revenue less cumulative costs, over the revenue, as a fraction: 0.25 is 25 %. An
   * integer.
   */
  grossMarginPercentage?: number | null | undefined;
  /** An integer. */
  cashflow?: number | null | undefined;
  /** An integer. */
  averageSeatsPerCustomer?: number | null | undefined;
  /** Claimed seats over all, as a fraction: 0.25 is 25 %. An integer. */
  seatUtilizationRate?: number | null | undefined;
}

/** Checks a {@link MetricsTotals}. */
export const MetricsTotalsSchema: ObjectSchema<MetricsTotals> = /* @__PURE__ */ objectSchema<MetricsTotals>({
  activeSubscriptions: nullish(v.number()),
  committedSubscriptions: nullish(v.number()),
  monthlyRecurringRevenue: nullish(v.number()),
  trialMonthlyRecurringRevenue: nullish(v.number()),
  committedMonthlyRecurringRevenue: nullish(v.number()),
  trialCommittedMonthlyRecurringRevenue: nullish(v.number()),
  averageRevenuePerUser: nullish(v.number()),
  checkouts: nullish(v.number()),
  succeededCheckouts: nullish(v.number()),
  churnedSubscriptions: nullish(v.number()),
  churnRate: nullish(v.number()),
  seatsTotal: nullish(v.number()),
  seatsClaimed: nullish(v.number()),
  seatsPending: nullish(v.number()),
  seatCustomers: nullish(v.number()),
  newSeatCustomers: nullish(v.number()),
  churnedSeatCustomers: nullish(v.number()),
  orders: nullish(v.number()),
  revenue: nullish(v.number()),
  netRevenue: nullish(v.number()),
  cumulativeRevenue: nullish(v.number()),
  netCumulativeRevenue: nullish(v.number()),
  costs: nullish(v.number()),
  cumulativeCosts: nullish(v.number()),
  averageOrderValue: nullish(v.number()),
  netAverageOrderValue: nullish(v.number()),
  costPerUser: nullish(v.number()),
  activeUserByEvent: nullish(v.number()),
  oneTimeProducts: nullish(v.number()),
  oneTimeProductsRevenue: nullish(v.number()),
  oneTimeProductsNetRevenue: nullish(v.number()),
  newSubscriptions: nullish(v.number()),
  newSubscriptionsRevenue: nullish(v.number()),
  newSubscriptionsNetRevenue: nullish(v.number()),
  renewedSubscriptions: nullish(v.number()),
  renewedSubscriptionsRevenue: nullish(v.number()),
  renewedSubscriptionsNetRevenue: nullish(v.number()),
  canceledSubscriptions: nullish(v.number()),
  canceledSubscriptionsCustomerService: nullish(v.number()),
  canceledSubscriptionsLowQuality: nullish(v.number()),
  canceledSubscriptionsMissingFeatures: nullish(v.number()),
  canceledSubscriptionsSwitchedService: nullish(v.number()),
  canceledSubscriptionsTooComplex: nullish(v.number()),
  canceledSubscriptionsTooExpensive: nullish(v.number()),
  canceledSubscriptionsUnused: nullish(v.number()),
  canceledSubscriptionsOther: nullish(v.number()),
  annualRecurringRevenue: nullish(v.number()),
  committedAnnualRecurringRevenue: nullish(v.number()),
  checkoutsConversion: nullish(v.number()),
  ltv: nullish(v.number()),
  grossMargin: nullish(v.number()),
  grossMarginPercentage: nullish(v.number()),
  cashflow: nullish(v.number()),
  averageSeatsPerCustomer: nullish(v.number()),
  seatUtilizationRate: nullish(v.number()),
});
