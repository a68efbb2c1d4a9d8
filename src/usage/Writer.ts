import { keepsRequestsApart } from "../web/keepsRequestsApart.js";
import { type Outbox, putPending } from "./Outbox.js";
import type { RecordedEvent } from "./UsageEvent.js";

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
 * Writes events into an outbox. Those that come while a write is under way are written together, so
 * that many at once need few writes.
 */
export class Writer {
  readonly #outbox: Outbox;
  readonly #bounds: Bounds;
  readonly #waiting: Waiting[] = [];
  #working: Promise<void> | undefined;

  constructor(outbox: Outbox, bounds: Bounds) {
    this.#outbox = outbox;
    this.#bounds = bounds;
  }

  /** Ends when the event, of so many bytes, is in the store; rejects with a `StoreError`. */
  write(event: RecordedEvent, bytes: number): Promise<void> {
    if (keepsRequestsApart()) return putPending(this.#outbox, [event]);
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
        await putPending(
          this.#outbox,
          taken.map(({ event }) => event),
        );
        for (const { resolve } of taken) resolve();
      } catch (cause) {
        for (const { reject } of taken) reject(cause);
      }
    }
    this.#working = undefined;
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
