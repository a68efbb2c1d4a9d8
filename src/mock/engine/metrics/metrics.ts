import type { MetricsTotals, MetricType } from "../../api/answers.js";
import {
  active,
  activeUsers,
  canceled,
  churned,
  churnedSeatCustomers,
  churnRate,
  committed,
  costs,
  monthly,
  netRevenue,
  newSeatCustomers,
  ordersOf,
  perUser,
  revenue,
  seatCustomers,
  seatsTotal,
  seatsWith,
  subscriptionsOf,
} from "./measures.js";
import { isWithin, ratio, type Span, sinceEver } from "./Span.js";

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

/** Metrics of what happens, whose total is that of the whole span: numbers, shares, cents. */
function count(display: string, measure: Metric["measure"]): Metric {
  return { display, type: "scalar", measure, isState: false };
}

function share(display: string, measure: Metric["measure"]): Metric {
  return { display, type: "percentage", measure, isState: false };
}

function money(display: string, measure: Metric["measure"]): Metric {
  return { display, type: "currency", measure, isState: false };
}

function cost(display: string, measure: Metric["measure"]): Metric {
  return { display, type: "currency_sub_cent", measure, isState: false };
}

/** A metric that tells how things stand. */
function state(metric: Metric): Metric {
  return { ...metric, isState: true };
}

const CANCELED = "Canceled Subscriptions";
const MRR = "Monthly Recurring Revenue";
const NEW = "subscription_create";
const RENEWED = "subscription_cycle";

/** All metrics, in the order in which answers have them. */
export const METRICS: Readonly<Record<MetricSlug, Metric>> = {
  active_subscriptions: state(count("Active Subscriptions", (span) => active(span).length)),
  committed_subscriptions: state(count("Committed Subscriptions", (span) => committed(span).length)),
  monthly_recurring_revenue: state(money(MRR, (span) => monthly(span, active(span)))),
  trial_monthly_recurring_revenue: state(
    money("Trialing MRR Including Cancelations", (span) => monthly(span, active(span), true)),
  ),
  committed_monthly_recurring_revenue: state(
    money(`Committed ${MRR}`, (span) => monthly(span, committed(span))),
  ),
  trial_committed_monthly_recurring_revenue: state(
    money(`Trialing ${MRR}`, (span) => monthly(span, committed(span), true)),
  ),
  average_revenue_per_user: state(money("Average Revenue Per User", perUser)),
  checkouts: count("Checkouts", (span) => checkouts(span)),
  succeeded_checkouts: count("Succeeded Checkouts", (span) => checkouts(span, "succeeded")),
  churned_subscriptions: count("Churned Subscriptions", churned),
  churn_rate: share("Churn Rate", churnRate),
  seats_total: state(count("Seat Count", seatsTotal)),
  seats_claimed: state(count("Claimed Seats", (span) => seatsWith(span, "claimed"))),
  seats_pending: state(count("Pending Seats", (span) => seatsWith(span, "pending"))),
  seat_customers: state(count("Active Customers", seatCustomers)),
  new_seat_customers: count("New Customers", newSeatCustomers),
  churned_seat_customers: count("Churned Customers", churnedSeatCustomers),
  orders: count("Orders", (span) => ordersOf(span).length),
  revenue: money("Revenue", (span) => revenue(span)),
  net_revenue: money("Net Revenue", (span) => netRevenue(span)),
  cumulative_revenue: state(money("Cumulative Revenue", (span) => revenue(sinceEver(span)))),
  net_cumulative_revenue: state(money("Net Cumulative Revenue", (span) => netRevenue(sinceEver(span)))),
  costs: cost("Costs", costs),
  cumulative_costs: state(cost("Cumulative Costs", (span) => costs(sinceEver(span)))),
  average_order_value: money("Average Order Value", (span) => perOrder(span, revenue(span))),
  net_average_order_value: money("Net Average Order Value", (span) => perOrder(span, netRevenue(span))),
  cost_per_user: cost("Cost Per User", costPerUser),
  active_user_by_event: count("Active User (By event)", activeUsers),
  one_time_products: count("One-Time Products", (span) => ordersOf(span, "purchase").length),
  one_time_products_revenue: money("One-Time Products Revenue", (span) => revenue(span, "purchase")),
  one_time_products_net_revenue: money("One-Time Products Net Revenue", (span) =>
    netRevenue(span, "purchase"),
  ),
  new_subscriptions: count("New Subscriptions", (span) => subscriptionsOf(span, NEW)),
  new_subscriptions_revenue: money("New Subscriptions Revenue", (span) => revenue(span, NEW)),
  new_subscriptions_net_revenue: money("New Subscriptions Net Revenue", (span) => netRevenue(span, NEW)),
  renewed_subscriptions: count("Renewed Subscriptions", (span) => subscriptionsOf(span, RENEWED)),
  renewed_subscriptions_revenue: money("Renewed Subscriptions Revenue", (span) => revenue(span, RENEWED)),
  renewed_subscriptions_net_revenue: money("Renewed Subscriptions Net Revenue", (span) =>
    netRevenue(span, RENEWED),
  ),
  canceled_subscriptions: count(CANCELED, (span) => canceled(span)),
  canceled_subscriptions_customer_service: canceledFor("Customer Service", "customer_service"),
  canceled_subscriptions_low_quality: canceledFor("Low Quality", "low_quality"),
  canceled_subscriptions_missing_features: canceledFor("Missing Features", "missing_features"),
  canceled_subscriptions_switched_service: canceledFor("Switched Service", "switched_service"),
  canceled_subscriptions_too_complex: canceledFor("Too Complex", "too_complex"),
  canceled_subscriptions_too_expensive: canceledFor("Too Expensive", "too_expensive"),
  canceled_subscriptions_unused: canceledFor("Unused", "unused"),
  canceled_subscriptions_other: canceledFor("Other", "other"),
  annual_recurring_revenue: state(
    money("Annual Recurring Revenue", (span) => 12 * monthly(span, active(span))),
  ),
  committed_annual_recurring_revenue: state(
    money("Committed Annual Recurring Revenue", (span) => 12 * monthly(span, committed(span))),
  ),
  checkouts_conversion: share("Checkouts Conversion Rate", (span) =>
    ratio(checkouts(span, "succeeded"), checkouts(span)),
  ),
  ltv: money("Lifetime Value", (span) =>
    Math.round(ratio(perUser(span) - costPerUser(span), churnRate(span))),
  ),
  gross_margin: state(money("Gross Margin", grossMargin)),
  gross_margin_percentage: state(
    share("Gross Margin %", (span) => ratio(grossMargin(span), revenue(sinceEver(span)))),
  ),
  cashflow: money("Cashflow", (span) => revenue(span) - costs(span)),
  average_seats_per_customer: state(
    count("Average Seats per Customer", (span) => ratio(seatsTotal(span), seatCustomers(span))),
  ),
  seat_utilization_rate: state(
    share("Seat Utilization Rate", (span) => ratio(seatsWith(span, "claimed"), seatsTotal(span))),
  ),
};

function canceledFor(reason: string, value: NonNullable<Parameters<typeof canceled>[1]>): Metric {
  return count(`${CANCELED} - ${reason}`, (span) => canceled(span, value));
}

function checkouts(span: Span, status?: "succeeded"): number {
  return span.sales.checkouts.filter(
    (row) => isWithin(span, row.created_at) && (status === undefined || row.status === status),
  ).length;
}

function perOrder(span: Span, amount: number): number {
  return Math.round(ratio(amount, ordersOf(span).length));
}

function costPerUser(span: Span): number {
  return ratio(costs(span), activeUsers(span));
}

function grossMargin(span: Span): number {
  return revenue(sinceEver(span)) - costs(sinceEver(span));
}
