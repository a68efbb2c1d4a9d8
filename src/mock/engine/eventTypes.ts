import type { EventType } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { nestedValue } from "../kit/fields.js";
import { pythonText } from "../kit/pythonText.js";
import type { EventRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** The type of a sender's events of that name; undefined before the first one came. */
export function eventTypeOf(
  store: Store,
  { organization_id, name }: Pick<EventRecord, "organization_id" | "name">,
): EventType | undefined {
  return store.eventTypes.find((row) => row.organization_id === organization_id && row.name === name);
}

/** Remembers the type of a sender's event when the first one comes. */
export function rememberEventType(backend: Backend, event: EventRecord): void {
  const { store, uuid, now } = backend;
  const { name, organization_id, source } = event;
  if (source !== "user" || eventTypeOf(store, event) !== undefined) return;
  const type = { id: uuid(), created_at: now(), modified_at: null, organization_id, name };
  store.eventTypes.put({ ...type, label: name, label_property_selector: null });
}

/** How an event is shown: as its type says, or its metadata where the type names a place there. */
export function labelOfEvent(store: Store, event: EventRecord): string {
  if (event.source !== "user") return systemLabel(event.name);
  const type = eventTypeOf(store, event);
  const selector = type?.label_property_selector ?? null;
  const said = selector === null ? undefined : nestedValue(event.metadata, selector);
  const isSaid = said !== undefined && said !== null && said !== "";
  return isSaid ? pythonText(said) : (type?.label ?? event.name);
}

/** As in `Customer Created`, of `customer.created`. */
export function systemLabel(name: string): string {
  return name
    .split(/[._]/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(" ");
}
