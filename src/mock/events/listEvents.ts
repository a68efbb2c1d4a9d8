import type { Event } from "../api/answers.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { labelOfEvent } from "../engine/eventTypes.js";
import { polarRequestValidationError } from "../http/ApiError.js";
import type { Call, InputOf } from "../http/Handler.js";
import { hasMetadata } from "../kit/fields.js";
import { sorted } from "../kit/sorted.js";
import { matchesFilter, measures } from "../meters/measures.js";
import type { EventValue } from "../read/eventMetadata.js";
import type { EventRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import { customerFilter, customerOfEvent } from "./eventCustomers.js";
import { visibleEvents } from "./visibleEvents.js";

type EventFilters = InputOf<"eventsList">["query"];

/** The events that meet the filters, and how each is written. */
export function listEvents(
  call: Call,
  filters: EventFilters,
): { readonly rows: readonly EventRecord[]; readonly present: (event: EventRecord) => Event } {
  const lines = visibleEvents(call);
  const isWanted = tests(call, filters);
  const isPlaced = placeTest(lines, filters);
  const found = [...lines.keys()].filter((event) => isPlaced(event) && isWanted(event));
  // Events of the same time stay in the order in which they came, also where the newest are first.
  const isDown = filters.sorting[0]?.startsWith("-") === true;
  return {
    rows: sorted(isDown ? [...found].reverse() : found, filters.sorting, ({ timestamp }) => timestamp),
    present: (event) =>
      presentEvent(call.store, event, {
        parentId: lines.get(event)?.[0]?.id ?? null,
        childCount: [...lines.values()].filter((line) => line.includes(event)).length,
      }),
  };
}

function tests(call: Call, filters: EventFilters): (event: EventRecord) => boolean {
  const { filter, start_timestamp: start, end_timestamp: end, query, metadata } = filters;
  const isOfCustomer = customerFilter(call, filters);
  const isMeasured = meterTest(call, filters);
  return (event) =>
    (start === null || event.timestamp > start) &&
    (end === null || event.timestamp < end) &&
    (filters.organization_id?.includes(event.organization_id) ?? true) &&
    (filters.name?.includes(event.name) ?? true) &&
    (filters.source?.includes(event.source) ?? true) &&
    isOfCustomer(event) &&
    isMeasured(event) &&
    (filter === null || matchesFilter(filter, event)) &&
    (query === null || mentions(call, event, query.toLowerCase())) &&
    hasMetadata(event.metadata, metadata);
}

function meterTest(call: Call, { meter_id: meterId }: EventFilters): (event: EventRecord) => boolean {
  if (meterId === null) return () => true;
  const meter = call.store.meters.get(meterId);
  if (meter === undefined || !call.subject.organizationIds.includes(meter.organization_id)) {
    const loc = ["query", "meter_id"];
    throw polarRequestValidationError([{ type: "meter_id", loc, msg: "Meter not found.", input: meterId }]);
  }
  return (event) => measures(meter, event);
}

/** Depth counts from the event that is named as the parent, or from the events without one. */
function placeTest(
  lines: ReadonlyMap<EventRecord, readonly EventRecord[]>,
  { parent_id: parentId, depth }: EventFilters,
): (event: EventRecord) => boolean {
  return (event) => {
    const line = lines.get(event) ?? [];
    if (parentId === null) return depth === null || line.length <= depth;
    const distance = line.findIndex(({ id }) => id === parentId) + 1;
    return distance > 0 && distance <= (depth ?? 1);
  };
}

function mentions({ store }: Call, event: EventRecord, query: string): boolean {
  const customer = customerOfEvent(store, event);
  const metadata = JSON.stringify(event.metadata);
  return [event.name, event.source, metadata, customer?.email, customer?.name, customer?.external_id].some(
    (text) => text?.toLowerCase().includes(query) === true,
  );
}

/** Where an event stands among others. */
interface Place {
  readonly parentId: string | null;
  readonly childCount: number;
}

export function presentEvent(store: Store, event: EventRecord, place: Place): Event {
  const customer = customerOfEvent(store, event);
  const shown = {
    id: event.id,
    timestamp: event.timestamp,
    organization_id: event.organization_id,
    customer_id: event.customer_id,
    customer: customer === undefined ? null : presentCustomer(store, customer),
    external_customer_id: event.external_customer_id,
    member_id: event.member_id,
    external_member_id: event.external_member_id,
    child_count: place.childCount,
    parent_id: place.parentId,
    label: labelOfEvent(store, event),
    name: event.name,
    source: event.source,
    metadata: Object.fromEntries(
      Object.entries(event.metadata).map(([key, value]) => [key, written(key, value)]),
    ),
  };
  // The name of an event of Polar's own says what its metadata holds.
  return shown as Event;
}

/** A cost is written as a text, lest a client lose digits of it. */
function written(key: string, value: EventValue): EventValue {
  return key === "_cost" && typeof value === "object" && value !== null
    ? { ...value, amount: plain(Number(value["amount"])) }
    : value;
}

function plain(amount: number): string {
  return Math.abs(amount) < 1e-6 && amount !== 0 ? amount.toFixed(12).replace(/0+$/, "") : String(amount);
}
