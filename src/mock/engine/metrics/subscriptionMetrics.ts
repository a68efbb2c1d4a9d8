import type { SubscriptionRecord } from "../../store/records.js";
import { goesOn, isWithin, ratio, type Span, sumOf } from "./Span.js";

/** How many of each interval Polar counts into a month. */
const PER_MONTH: Readonly<Record<SubscriptionRecord["recurring_interval"], number>> = {
  day: 30,
  week: 4,
  month: 1,
  year: 1 / 12,
};

/** The subscriptions that went on at some time of the span. */
export function active(span: Span): readonly SubscriptionRecord[] {
  return span.sales.subscriptions.filter((row) => goesOn(span, row.started_at, row.ended_at));
}

/** Those of them that are not about to end. */
export function committed(span: Span): readonly SubscriptionRecord[] {
  return active(span).filter(({ canceled_at }) => canceled_at === null || canceled_at >= span.end);
}

/** What subscriptions bring in a month, in or outside of their trial. */
export function monthly(span: Span, rows: readonly SubscriptionRecord[], inTrial = false): number {
  const meant = rows.filter(({ trial_end }) => (trial_end !== null && trial_end >= span.end) === inTrial);
  return Math.round(
    sumOf(
      meant,
      ({ amount, recurring_interval, recurring_interval_count }) =>
        (amount * PER_MONTH[recurring_interval]) / recurring_interval_count,
    ),
  );
}

/** What an active subscription brings in a month, on average. */
export function perUser(span: Span): number {
  const rows = active(span);
  return ratio(monthly(span, rows), rows.length);
}

/** How many subscriptions ended. */
export function churned(span: Span): number {
  return span.sales.subscriptions.filter(({ ended_at }) => isWithin(span, ended_at)).length;
}

/** The part that ended, of the subscriptions that went on when the span began. */
export function churnRate(span: Span): number {
  const before = span.sales.subscriptions.filter(
    ({ started_at, ended_at }) =>
      started_at !== null && started_at < span.start && (ended_at === null || ended_at >= span.start),
  );
  return ratio(before.filter(({ ended_at }) => isWithin(span, ended_at)).length, before.length);
}

/** How many subscriptions were canceled, for one reason where it is given. */
export function canceled(span: Span, reason?: SubscriptionRecord["customer_cancellation_reason"]): number {
  return span.sales.subscriptions.filter(
    ({ canceled_at, customer_cancellation_reason: said }) =>
      isWithin(span, canceled_at) && (reason === undefined || (said ?? "other") === reason),
  ).length;
}
