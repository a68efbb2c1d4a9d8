import type { Store } from "../store/Store.js";
import { toText } from "../store/text.js";
import { keepsRequestsApart } from "../web/keepsRequestsApart.js";
import type { RecordedEvent } from "./UsageEvent.js";
import { uuid7 } from "./uuid7.js";

/** The most that is written under one key, and sent at once. */
export interface Bounds {
  readonly maxEvents: number;
  readonly maxBytes: number;
}

/** An event that waits to be written. */
interface Waiting {
  readonly event: RecordedEvent;
  readonly bytes: number;
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Writes events into a store. Those that come while a write is under way are written together, so
 * that many at once need few writes.
 */
export class Writer {
  readonly #store: Store;
  readonly #keyOf: (id: string) => string;
  readonly #bounds: Bounds;
  readonly #waiting: Waiting[] = [];
  #working: Promise<void> | undefined;

  constructor(store: Store, keyOf: (id: string) => string, bounds: Bounds) {
    this.#store = store;
    this.#keyOf = keyOf;
    this.#bounds = bounds;
  }

  /** Ends when the event is in the store; rejects with what the store threw. */
  write(event: RecordedEvent): Promise<void> {
    if (keepsRequestsApart()) return this.#put([event]);
    const { length: bytes } = new TextEncoder().encode(toText(event));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ event, bytes, resolve, reject });
      this.#working ??= this.#work();
    });
  }

  /** Ends when all that was to be written has been. */
  async idle(): Promise<void> {
    await this.#working;
  }

  async #work(): Promise<void> {
    // What is recorded in the same moment goes along.
    await undefined;
    while (this.#waiting.length > 0) {
      const taken = this.#take();
      try {
        await this.#put(taken.map(({ event }) => event));
        for (const { resolve } of taken) resolve();
      } catch (cause) {
        for (const { reject } of taken) reject(cause);
      }
    }
    this.#working = undefined;
  }

  async #put(events: readonly RecordedEvent[]): Promise<void> {
    await this.#store.setItem(this.#keyOf(uuid7(Date.now())), toText(events));
  }

  /** As many as may go together. */
  #take(): readonly Waiting[] {
    const { maxEvents, maxBytes } = this.#bounds;
    let bytes = 0;
    const end = this.#waiting.findIndex((one, index) => {
      bytes += one.bytes;
      return index > 0 && (index >= maxEvents || bytes > maxBytes);
    });
    return this.#waiting.splice(0, end < 0 ? this.#waiting.length : end);
  }
}
