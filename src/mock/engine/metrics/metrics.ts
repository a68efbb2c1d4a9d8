import type { MetricsTotals, MetricType } from "../../api/answers.js";
import { activeUsers, costs, netRevenue, ordersOf, revenue, subscriptionsOf } from "./orderMetrics.js";
import { isWithin, ratio, type Span, sinceEver } from "./Span.js";
import {
  churnedSeatCustomers,
  newSeatCustomers,
  seatCustomers,
  seatsTotal,
  seatsWith,
} from "./seatMetrics.js";
import { active, canceled, churned, churnRate, committed, monthly, perUser } from "./subscriptionMetrics.js";

/** The name of a metric in requests and answers. */
export type MetricSlug = keyof MetricsTotals;

interface Metric {
  /** Its name for people. */
  readonly display: string;
  readonly type: MetricType;
  readonly measure: (span: Span) => number;
  /** Whether it tells how things stand, so that its total is its last value. */
  readonly isState: boolean;
}

/** A metric that counts what happens: its total is that of the whole span. */
function flow(display: string, type: MetricType, measure: Metric["measure"]): Metric {
  return { display, type, measure, isState: false };
}

/** A metric that tells how things stand. */
function state(display: string, type: MetricType, measure: Metric["measure"]): Metric {
  return { display, type, measure, isState: true };
}

const CANCELED = "Canceled Subscriptions";

/** All metrics, in the order in which answers have them. */
export const METRICS: Readonly<Record<MetricSlug, Metric>> = {
  active_subscriptions: state("Active Subscriptions", "scalar", (span) => active(span).length),
  committed_subscriptions: state("Committed Subscriptions", "scalar", (span) => committed(span).length),
  monthly_recurring_revenue: state("Monthly Recurring Revenue", "currency", (span) =>
    monthly(span, active(span)),
  ),
  trial_monthly_recurring_revenue: state("Trialing MRR Including Cancelations", "currency", (span) =>
    monthly(span, active(span), true),
  ),
  committed_monthly_recurring_revenue: state("Committed Monthly Recurring Revenue", "currency", (span) =>
    monthly(span, committed(span)),
  ),
  trial_committed_monthly_recurring_revenue: state("Trialing Monthly Recurring Revenue", "currency", (span) =>
    monthly(span, committed(span), true),
  ),
  average_revenue_per_user: state("Average Revenue Per User", "currency", perUser),
  checkouts: flow("Checkouts", "scalar", (span) => checkouts(span)),
  succeeded_checkouts: flow("Succeeded Checkouts", "scalar", (span) => checkouts(span, "succeeded")),
  churned_subscriptions: flow("Churned Subscriptions", "scalar", churned),
  churn_rate: flow("Churn Rate", "percentage", churnRate),
  seats_total: state("Seat Count", "scalar", seatsTotal),
  seats_claimed: state("Claimed Seats", "scalar", (span) => seatsWith(span, "claimed")),
  seats_pending: state("Pending Seats", "scalar", (span) => seatsWith(span, "pending")),
  seat_customers: state("Active Customers", "scalar", seatCustomers),
  new_seat_customers: flow("New Customers", "scalar", newSeatCustomers),
  churned_seat_customers: flow("Churned Customers", "scalar", churnedSeatCustomers),
  orders: flow("Orders", "scalar", (span) => ordersOf(span).length),
  revenue: flow("Revenue", "currency", (span) => revenue(span)),
  net_revenue: flow("Net Revenue", "currency", (span) => netRevenue(span)),
  cumulative_revenue: state("Cumulative Revenue", "currency", (span) => revenue(sinceEver(span))),
  net_cumulative_revenue: state("Net Cumulative Revenue", "currency", (span) => netRevenue(sinceEver(span))),
  costs: flow("Costs", "currency_sub_cent", costs),
  cumulative_costs: state("Cumulative Costs", "currency_sub_cent", (span) => costs(sinceEver(span))),
  average_order_value: flow("Average Order Value", "currency", (span) =>
    Math.round(ratio(revenue(span), ordersOf(span).length)),
  ),
  net_average_order_value: flow("Net Average Order Value", "currency", (span) =>
    Math.round(ratio(netRevenue(span), ordersOf(span).length)),
  ),
  cost_per_user: flow("Cost Per User", "currency_sub_cent", costPerUser),
  active_user_by_event: flow("Active User (By event)", "scalar", activeUsers),
  one_time_products: flow("One-Time Products", "scalar", (span) => ordersOf(span, "purchase").length),
  one_time_products_revenue: flow("One-Time Products Revenue", "currency", (span) =>
    revenue(span, "purchase"),
  ),
  one_time_products_net_revenue: flow("One-Time Products Net Revenue", "currency", (span) =>
    netRevenue(span, "purchase"),
  ),
  new_subscriptions: flow("New Subscriptions", "scalar", (span) =>
    subscriptionsOf(span, "subscription_create"),
  ),
  new_subscriptions_revenue: flow("New Subscriptions Revenue", "currency", (span) =>
    revenue(span, "subscription_create"),
  ),
  new_subscriptions_net_revenue: flow("New Subscriptions Net Revenue", "currency", (span) =>
    netRevenue(span, "subscription_create"),
  ),
  renewed_subscriptions: flow("Renewed Subscriptions", "scalar", (span) =>
    subscriptionsOf(span, "subscription_cycle"),
  ),
  renewed_subscriptions_revenue: flow("Renewed Subscriptions Revenue", "currency", (span) =>
    revenue(span, "subscription_cycle"),
  ),
  renewed_subscriptions_net_revenue: flow("Renewed Subscriptions Net Revenue", "currency", (span) =>
    netRevenue(span, "subscription_cycle"),
  ),
  canceled_subscriptions: flow(CANCELED, "scalar", (span) => canceled(span)),
  canceled_subscriptions_customer_service: canceledFor("Customer Service", "customer_service"),
  canceled_subscriptions_low_quality: canceledFor("Low Quality", "low_quality"),
  canceled_subscriptions_missing_features: canceledFor("Missing Features", "missing_features"),
  canceled_subscriptions_switched_service: canceledFor("Switched Service", "switched_service"),
  canceled_subscriptions_too_complex: canceledFor("Too Complex", "too_complex"),
  canceled_subscriptions_too_expensive: canceledFor("Too Expensive", "too_expensive"),
  canceled_subscriptions_unused: canceledFor("Unused", "unused"),
  canceled_subscriptions_other: canceledFor("Other", "other"),
  annual_recurring_revenue: state(
    "Annual Recurring Revenue",
    "currency",
    (span) => 12 * monthly(span, active(span)),
  ),
  committed_annual_recurring_revenue: state(
    "Committed Annual Recurring Revenue",
    "currency",
    (span) => 12 * monthly(span, committed(span)),
  ),
  checkouts_conversion: flow("Checkouts Conversion Rate", "percentage", (span) =>
    ratio(checkouts(span, "succeeded"), checkouts(span)),
  ),
  ltv: flow("Lifetime Value", "currency", (span) =>
    Math.round(ratio(perUser(span) - costPerUser(span), churnRate(span))),
  ),
  gross_margin: state("Gross Margin", "currency", grossMargin),
  gross_margin_percentage: state("Gross Margin %", "percentage", (span) =>
    ratio(grossMargin(span), revenue(sinceEver(span))),
  ),
  cashflow: flow("Cashflow", "currency", (span) => revenue(span) - costs(span)),
  average_seats_per_customer: state("Average Seats per Customer", "scalar", (span) =>
    ratio(seatsTotal(span), seatCustomers(span)),
  ),
  seat_utilization_rate: state("Seat Utilization Rate", "percentage", (span) =>
    ratio(seatsWith(span, "claimed"), seatsTotal(span)),
  ),
};

function canceledFor(reason: string, value: NonNullable<Parameters<typeof canceled>[1]>): Metric {
  return flow(`${CANCELED} - ${reason}`, "scalar", (span) => canceled(span, value));
}

function checkouts(span: Span, status?: "succeeded"): number {
  return span.sales.checkouts.filter(
    (row) => isWithin(span, row.created_at) && (status === undefined || row.status === status),
  ).length;
}

function costPerUser(span: Span): number {
  return ratio(costs(span), activeUsers(span));
}

function grossMargin(span: Span): number {
  return revenue(sinceEver(span)) - costs(sinceEver(span));
}
