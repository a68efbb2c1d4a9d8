// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Metric, MetricSchema } from "./Metric.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** What each figure is called and measured in. Those not asked for are missing. */
export interface Metrics {
  activeSubscriptions?: Metric | null | undefined;
  committedSubscriptions?: Metric | null | undefined;
  monthlyRecurringRevenue?: Metric | null | undefined;
  trialMonthlyRecurringRevenue?: Metric | null | undefined;
  committedMonthlyRecurringRevenue?: Metric | null | undefined;
  trialCommittedMonthlyRecurringRevenue?: Metric | null | undefined;
  averageRevenuePerUser?: Metric | null | undefined;
  checkouts?: Metric | null | undefined;
  succeededCheckouts?: Metric | null | undefined;
  churnedSubscriptions?: Metric | null | undefined;
  churnRate?: Metric | null | undefined;
  seatsTotal?: Metric | null | undefined;
  seatsClaimed?: Metric | null | undefined;
  seatsPending?: Metric | null | undefined;
  seatCustomers?: Metric | null | undefined;
  newSeatCustomers?: Metric | null | undefined;
  churnedSeatCustomers?: Metric | null | undefined;
  orders?: Metric | null | undefined;
  revenue?: Metric | null | undefined;
  netRevenue?: Metric | null | undefined;
  cumulativeRevenue?: Metric | null | undefined;
  netCumulativeRevenue?: Metric | null | undefined;
  costs?: Metric | null | undefined;
  cumulativeCosts?: Metric | null | undefined;
  averageOrderValue?: Metric | null | undefined;
  netAverageOrderValue?: Metric | null | undefined;
  costPerUser?: Metric | null | undefined;
  activeUserByEvent?: Metric | null | undefined;
  oneTimeProducts?: Metric | null | undefined;
  oneTimeProductsRevenue?: Metric | null | undefined;
  oneTimeProductsNetRevenue?: Metric | null | undefined;
  newSubscriptions?: Metric | null | undefined;
  newSubscriptionsRevenue?: Metric | null | undefined;
  newSubscriptionsNetRevenue?: Metric | null | undefined;
  renewedSubscriptions?: Metric | null | undefined;
  renewedSubscriptionsRevenue?: Metric | null | undefined;
  renewedSubscriptionsNetRevenue?: Metric | null | undefined;
  canceledSubscriptions?: Metric | null | undefined;
  canceledSubscriptionsCustomerService?: Metric | null | undefined;
  canceledSubscriptionsLowQuality?: Metric | null | undefined;
  canceledSubscriptionsMissingFeatures?: Metric | null | undefined;
  canceledSubscriptionsSwitchedService?: Metric | null | undefined;
  canceledSubscriptionsTooComplex?: Metric | null | undefined;
  canceledSubscriptionsTooExpensive?: Metric | null | undefined;
  canceledSubscriptionsUnused?: Metric | null | undefined;
  canceledSubscriptionsOther?: Metric | null | undefined;
  annualRecurringRevenue?: Metric | null | undefined;
  committedAnnualRecurringRevenue?: Metric | null | undefined;
  checkoutsConversion?: Metric | null | undefined;
  ltv?: Metric | null | undefined;
  grossMargin?: Metric | null | undefined;
  grossMarginPercentage?: Metric | null | undefined;
  cashflow?: Metric | null | undefined;
  averageSeatsPerCustomer?: Metric | null | undefined;
  seatUtilizationRate?: Metric | null | undefined;
}

/** Checks a {@link Metrics}. */
export const MetricsSchema: ObjectSchema<Metrics> = /* @__PURE__ */ objectSchema<Metrics>({
  activeSubscriptions: nullish(MetricSchema),
  committedSubscriptions: nullish(MetricSchema),
  monthlyRecurringRevenue: nullish(MetricSchema),
  trialMonthlyRecurringRevenue: nullish(MetricSchema),
  committedMonthlyRecurringRevenue: nullish(MetricSchema),
  trialCommittedMonthlyRecurringRevenue: nullish(MetricSchema),
  averageRevenuePerUser: nullish(MetricSchema),
  checkouts: nullish(MetricSchema),
  succeededCheckouts: nullish(MetricSchema),
  churnedSubscriptions: nullish(MetricSchema),
  churnRate: nullish(MetricSchema),
  seatsTotal: nullish(MetricSchema),
  seatsClaimed: nullish(MetricSchema),
  seatsPending: nullish(MetricSchema),
  seatCustomers: nullish(MetricSchema),
  newSeatCustomers: nullish(MetricSchema),
  churnedSeatCustomers: nullish(MetricSchema),
  orders: nullish(MetricSchema),
  revenue: nullish(MetricSchema),
  netRevenue: nullish(MetricSchema),
  cumulativeRevenue: nullish(MetricSchema),
  netCumulativeRevenue: nullish(MetricSchema),
  costs: nullish(MetricSchema),
  cumulativeCosts: nullish(MetricSchema),
  averageOrderValue: nullish(MetricSchema),
  netAverageOrderValue: nullish(MetricSchema),
  costPerUser: nullish(MetricSchema),
  activeUserByEvent: nullish(MetricSchema),
  oneTimeProducts: nullish(MetricSchema),
  oneTimeProductsRevenue: nullish(MetricSchema),
  oneTimeProductsNetRevenue: nullish(MetricSchema),
  newSubscriptions: nullish(MetricSchema),
  newSubscriptionsRevenue: nullish(MetricSchema),
  newSubscriptionsNetRevenue: nullish(MetricSchema),
  renewedSubscriptions: nullish(MetricSchema),
  renewedSubscriptionsRevenue: nullish(MetricSchema),
  renewedSubscriptionsNetRevenue: nullish(MetricSchema),
  canceledSubscriptions: nullish(MetricSchema),
  canceledSubscriptionsCustomerService: nullish(MetricSchema),
  canceledSubscriptionsLowQuality: nullish(MetricSchema),
  canceledSubscriptionsMissingFeatures: nullish(MetricSchema),
  canceledSubscriptionsSwitchedService: nullish(MetricSchema),
  canceledSubscriptionsTooComplex: nullish(MetricSchema),
  canceledSubscriptionsTooExpensive: nullish(MetricSchema),
  canceledSubscriptionsUnused: nullish(MetricSchema),
  canceledSubscriptionsOther: nullish(MetricSchema),
  annualRecurringRevenue: nullish(MetricSchema),
  committedAnnualRecurringRevenue: nullish(MetricSchema),
  checkoutsConversion: nullish(MetricSchema),
  ltv: nullish(MetricSchema),
  grossMargin: nullish(MetricSchema),
  grossMarginPercentage: nullish(MetricSchema),
  cashflow: nullish(MetricSchema),
  averageSeatsPerCustomer: nullish(MetricSchema),
  seatUtilizationRate: nullish(MetricSchema),
});
