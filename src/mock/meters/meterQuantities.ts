import type { MeterQuantities } from "../api/answers.js";
import { LIMITS, tooManyPeriods } from "../engine/metrics/periods.js";
import { customerFilter } from "../events/eventCustomers.js";
import type { Call, InputOf } from "../http/Handler.js";
import { hasMetadata } from "../kit/fields.js";
import {
  intervalStart,
  intervalsLater,
  storedTimestamp,
  type TimeInterval,
  wireTimestamp,
} from "../kit/time.js";
import type { TimeZone } from "../kit/timeZone.js";
import type { EventRecord, MeterRecord } from "../store/records.js";
import { aggregate, reduced } from "./aggregate.js";
import { measures } from "./measures.js";

const DAY = 24 * 60 * 60 * 1000;

type QuantityFilters = InputOf<"metersQuantities">["query"];

/** What the meter makes of the events of each interval between two times. */
export function meterQuantities(call: Call, meter: MeterRecord, filters: QuantityFilters): MeterQuantities {
  const { start_timestamp: start, end_timestamp: end, interval, timezone } = filters;
  const perCustomer = filters.customer_aggregation_function;
  const [from, to] = [Date.parse(start), Date.parse(end)];
  if (from > to || Math.floor(to / DAY) - Math.floor(from / DAY) > LIMITS.intervals[interval].max_days) {
    throw tooManyPeriods([wireTimestamp(start), wireTimestamp(end), interval]);
  }
  const isWanted = customerFilter(call, filters);
  const events = call.store.events.where(
    (event) => isWanted(event) && hasMetadata(event.metadata, filters.metadata) && measures(meter, event),
  );

  function intervalOf(instant: number): number {
    return intervalStart(timezone.wall(instant), interval);
  }

  const buckets = grouped(events, (event) => intervalOf(Date.parse(event.timestamp)));

  const quantities: { timestamp: string; quantity: number }[] = [];
  const found: number[] = [];
  for (let step = 0, at = from; at <= to; ) {
    const bucket = buckets.get(intervalOf(at));
    const quantity = bucket === undefined ? 0 : quantityOf(meter, bucket, perCustomer);
    if (bucket !== undefined) found.push(quantity);
    quantities.push({ timestamp: wireTimestamp(storedTimestamp(new Date(at))), quantity });
    step += 1;
    at = later(from, interval, step, timezone);
  }
  return { quantities, total: totalOf(meter, found, events) };
}

/** Hours go by in the same length everywhere; longer intervals follow the clocks. */
function later(from: number, interval: TimeInterval, count: number, timezone: TimeZone): number {
  return interval === "hour"
    ? intervalsLater(from, interval, count)
    : timezone.instant(intervalsLater(timezone.wall(from), interval, count));
}

/**
 * With a function per customer, each customer's units are counted before they become one number.
 */
function quantityOf(
  { aggregation }: MeterRecord,
  events: readonly EventRecord[],
  perCustomer: QuantityFilters["customer_aggregation_function"],
): number {
  if (perCustomer === null) return aggregate(aggregation, events);
  const customers = grouped(events, (event) => event.customer_id ?? event.external_customer_id);
  return reduced(
    perCustomer,
    [...customers.values()].map((own) => aggregate(aggregation, own)),
  );
}

/** An average or a count of different values cannot be had from those of the intervals. */
function totalOf(
  { aggregation }: MeterRecord,
  quantities: readonly number[],
  events: readonly EventRecord[],
): number {
  const { func } = aggregation;
  if (func === "avg" || func === "unique") return aggregate(aggregation, events);
  return reduced(func === "count" ? "sum" : func, quantities);
}

function grouped<TKey>(
  events: readonly EventRecord[],
  keyOf: (event: EventRecord) => TKey,
): ReadonlyMap<TKey, readonly EventRecord[]> {
  const groups = new Map<TKey, EventRecord[]>();
  for (const event of events) {
    const group = groups.get(keyOf(event));
    if (group === undefined) groups.set(keyOf(event), [event]);
    else group.push(event);
  }
  return groups;
}
