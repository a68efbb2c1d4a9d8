import { keyOf } from "../store/keyOf.js";
import type { Store } from "../store/Store.js";
import { fromText, toText } from "../store/text.js";
import type { RecordedEvent } from "./UsageEvent.js";
import { uuid7 } from "./uuid7.js";

/** Where an outbox lies. */
export interface Outbox {
  /** A store that answers in time. */
  readonly store: Store;
  /** What its keys begin with. */
  readonly prefix: string;
}

/** Puts events to those that are to be sent, under one key. */
export async function putPending({ store, prefix }: Outbox, events: readonly RecordedEvent[]): Promise<void> {
  await store.setItem(keyOf(prefix, "pending", uuid7(Date.now())), toText(events));
}

/** The events of a text that {@link putPending} wrote; undefined where it is something else. */
export function pendingOf(text: unknown): readonly RecordedEvent[] | undefined {
  const events = fromText(text);
  return Array.isArray(events) && events.every(isRecorded) ? events : undefined;
}

/** Whether what a store holds is an event: each that was written has an ID. */
export function isRecorded(value: unknown): value is RecordedEvent {
  return typeof (value as RecordedEvent | null)?.externalId === "string";
}
