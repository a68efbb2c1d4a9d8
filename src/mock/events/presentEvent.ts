import type { Event } from "../api/answers.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { labelOfEvent } from "../engine/eventTypes.js";
import type { EventValue } from "../read/eventMetadata.js";
import type { EventRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import { customerOfEvent } from "./customerOfEvent.js";

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
