// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { number } from "./plain.js";
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
  activeSubscriptions: nullish(number()),
  committedSubscriptions: nullish(number()),
  monthlyRecurringRevenue: nullish(number()),
  trialMonthlyRecurringRevenue: nullish(number()),
  committedMonthlyRecurringRevenue: nullish(number()),
  trialCommittedMonthlyRecurringRevenue: nullish(number()),
  averageRevenuePerUser: nullish(number()),
  checkouts: nullish(number()),
  succeededCheckouts: nullish(number()),
  churnedSubscriptions: nullish(number()),
  churnRate: nullish(number()),
  seatsTotal: nullish(number()),
  seatsClaimed: nullish(number()),
  seatsPending: nullish(number()),
  seatCustomers: nullish(number()),
  newSeatCustomers: nullish(number()),
  churnedSeatCustomers: nullish(number()),
  orders: nullish(number()),
  revenue: nullish(number()),
  netRevenue: nullish(number()),
  cumulativeRevenue: nullish(number()),
  netCumulativeRevenue: nullish(number()),
  costs: nullish(number()),
  cumulativeCosts: nullish(number()),
  averageOrderValue: nullish(number()),
  netAverageOrderValue: nullish(number()),
  costPerUser: nullish(number()),
  activeUserByEvent: nullish(number()),
  oneTimeProducts: nullish(number()),
  oneTimeProductsRevenue: nullish(number()),
  oneTimeProductsNetRevenue: nullish(number()),
  newSubscriptions: nullish(number()),
  newSubscriptionsRevenue: nullish(number()),
  newSubscriptionsNetRevenue: nullish(number()),
  renewedSubscriptions: nullish(number()),
  renewedSubscriptionsRevenue: nullish(number()),
  renewedSubscriptionsNetRevenue: nullish(number()),
  canceledSubscriptions: nullish(number()),
  canceledSubscriptionsCustomerService: nullish(number()),
  canceledSubscriptionsLowQuality: nullish(number()),
  canceledSubscriptionsMissingFeatures: nullish(number()),
  canceledSubscriptionsSwitchedService: nullish(number()),
  canceledSubscriptionsTooComplex: nullish(number()),
  canceledSubscriptionsTooExpensive: nullish(number()),
  canceledSubscriptionsUnused: nullish(number()),
  canceledSubscriptionsOther: nullish(number()),
  annualRecurringRevenue: nullish(number()),
  committedAnnualRecurringRevenue: nullish(number()),
  checkoutsConversion: nullish(number()),
  ltv: nullish(number()),
  grossMargin: nullish(number()),
  grossMarginPercentage: nullish(number()),
  cashflow: nullish(number()),
  averageSeatsPerCustomer: nullish(number()),
  seatUtilizationRate: nullish(number()),
});
