import type { Words } from "../Words.js";
import { phrases } from "./phrases.js";

const MRR = "What active subscriptions bring in a month, yearly ones spread over 12 months; trials left out.";
const COMMITTED = "without subscriptions that are canceled and about to end";

const figures: Readonly<Record<string, string>> = {
  monthlyRecurringRevenue: MRR,
  committedMonthlyRecurringRevenue: `Like \`monthlyRecurringRevenue\`, ${COMMITTED}.`,
  trialMonthlyRecurringRevenue: "What subscriptions in their trial would bring in a month.",
  trialCommittedMonthlyRecurringRevenue: `Like \`trialMonthlyRecurringRevenue\`, ${COMMITTED}.`,
  annualRecurringRevenue: "`monthlyRecurringRevenue` times 12.",
  committedAnnualRecurringRevenue: "`committedMonthlyRecurringRevenue` times 12.",
  committedSubscriptions: `Active subscriptions, ${COMMITTED}.`,
  checkoutsConversion: "Succeeded checkouts over all, as a fraction: 0.25 is 25 %.",
  churnRate: "A fraction: 0.25 is 25 %.",
  grossMarginPercentage:
    "Cumulative revenue less cumulative costs, over the revenue, as a fraction: 0.25 is 25 %.",
  seatUtilizationRate: "Claimed seats over all, as a fraction: 0.25 is 25 %.",
  costs: "What events have cost you (`_cost`), in cents and fractions of a cent.",
  cumulativeCosts: "`costs` added up over time, in cents and fractions of a cent.",
  costPerUser: "In cents and fractions of a cent.",
  activeUserByEvent: "Customers with an event in the period.",
};

/** Key figures, and the dashboards that arrange them. */
export const metrics: Words["models"] = {
  MetricsResponse: {
    about: "Key figures over a span of days.",
    fields: {
      periods: "One entry for each interval, the earliest first.",
      totals: "Over the whole span, each as its kind demands: a sum, the last value, an average.",
      metrics: "What each figure is called and measured in.",
    },
  },
  MetricPeriod: {
    about: "Key figures of one period. Figures that were not asked for are missing. Money is in cents.",
    fields: { ...figures, timestamp: "When the period starts." },
  },
  MetricsTotals: {
    about: "Key figures over the whole span. Figures that were not asked for are missing. Money is in cents.",
    fields: figures,
  },
  Metrics: { about: "What each figure is called and measured in. Those not asked for are missing." },
  Metric: {
    about: "What a figure is called and measured in.",
    fields: { slug: "Its name in requests.", displayName: "Its name for people; it may change." },
  },
  MetricType: {
    about:
      "What a figure is measured in: a plain number, money in cents, money in fractions of a cent too, or a fraction where 1 is 100 %.",
  },
  Timezone: { about: "A time zone by its IANA name, such as `Europe/Berlin`." },
  MetricsLimits: {
    about: "How far back figures go, and how many days fit each interval.",
    fields: { minDate: "The first day that has figures." },
  },
  MetricsIntervalsLimits: { about: "How many days fit each interval." },
  MetricsIntervalLimit: {
    about: "How many days fit an interval.",
    fields: {
      minDays: "Fewer make little sense, but are not refused.",
      maxDays: "More are refused.",
    },
  },
  MetricDashboardSchema: {
    about: "A named list of metrics.",
    fields: { modifiedAt: phrases.modifiedAt, metrics: "Names for the `metrics` of `metricsGet`." },
  },
  MetricDashboardCreate: {
    about: "A dashboard to create.",
    fields: {
      metrics: "Names as `metricsGet` takes them; not checked.",
      organizationId: phrases.organizationIdCreate,
    },
  },
  MetricDashboardUpdate: {
    about: "What to change on a dashboard. A field left out stays as it is.",
    fields: { metrics: "Replaces the whole list." },
  },
};
