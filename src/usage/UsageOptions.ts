import type { PolarError } from "../../core/PolarError.js";
import type { Claim, Store } from "../store/Store.js";
import type { RecordedEvent } from "./UsageEvent.js";

/** Where an outbox of usage events lies. */
export interface UsagePlace {
  /** Where events lie until Polar has them. Any number of processes may share it. */
  readonly store: Store;
  /** What the store's keys begin with, so that a store holds several outboxes. Default `usage`. */
  readonly prefix?: string | undefined;
}

/** Where usage waits until it is sent, and how it is sent. */
export interface UsageOptions extends UsagePlace {
  /** The most events of one request. Default 500. */
  readonly maxEvents?: number | undefined;
  /** The most bytes of one request; an event that is larger goes alone. Default 262144. */
  readonly maxBytes?: number | undefined;
  /**
   * How long a batch is left to the process that sends it, in milliseconds. After that, another one
   * may send it, too, which is harmless. Default 60000.
   */
  readonly leaseMs?: number | undefined;
  /** Takes a key that nobody has, atomically, for leases; without it two can send the same. */
  readonly claim?: Claim | undefined;
  /**
   * Sends what is there every so many milliseconds, for servers. After a request that failed it
   * waits for longer, a minute at most. Default: never.
   */
  readonly flushEveryMs?: number | undefined;
  /**
   * Told of each event that Polar refuses whatever comes with it; after a crash, again. By then
   * it lies in the store under `<prefix>:rejected`. A flush waits for a promise that it gives,
   * which therefore must not wait for a flush or for `close`.
   */
  readonly onRejected?: ((event: RecordedEvent, error: PolarError) => unknown) | undefined;
  /**
   * Told why a flush ended before everything was sent, which nobody else hears of a timer's flush
   * or of `flushSoon`. It must not flush or close, because it is told of those errors, too.
   */
  readonly onError?: ((error: PolarError) => unknown) | undefined;
}

/** How an outbox is closed. */
export interface CloseOptions {
  /**
   * The most milliseconds that it may take; 0 (the default) is no limit. After that its `error` is
   * a `RequestTimeoutError` and no batch is counted; what Polar does not take stays in the store.
   */
  readonly timeoutMs?: number | undefined;
}

/** What became of a batch that Polar took. */
export interface UsageBatch {
  /** Events that Polar had not seen. */
  readonly inserted: number;
  /** Events that Polar had from an earlier time: an answer was lost, or somebody else sent them. */
  readonly duplicates: number;
  /** Events that Polar refuses; see `onRejected`. */
  readonly rejected: number;
}

/** What a flush came to: the sums of its batches. */
export interface UsageFlush extends UsageBatch {
  readonly batches: readonly UsageBatch[];
  /**
   * Why not everything was sent: a request or the store failed, or the store holds what cannot be
   * read. What was not sent is kept, and sent the next time.
   */
  readonly error: PolarError | undefined;
}
