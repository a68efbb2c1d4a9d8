/// <reference lib="esnext.disposable" preserve="true" />
import type { AnyCore } from "../../core/CoreTypes.js";
import type { Caller } from "../../core/call/Caller.js";
import { thrownError } from "../../core/call/failures.js";
import { callerOf } from "../../core/endpoint.js";
import { own } from "../../core/own.js";
import { PolarError } from "../../core/PolarError.js";
import type { Result } from "../../core/Result.js";
import { eventsIngest } from "../../funcs/lite/eventsIngest.js";
import { atLeast } from "../atLeast.js";
import { numbersOf } from "../numbersOf.js";
import { claimIn } from "../store/claimIn.js";
import { guarded } from "../store/guarded.js";
import { storeError } from "../store/StoreError.js";
import { tell } from "../tell.js";
import { keepAlive, type WaitUntil } from "../web/keepAlive.js";
import { keepsRequestsApart } from "../web/keepsRequestsApart.js";
import { within } from "../within.js";
import { fixedEvent } from "./fixedEvent.js";
import { flushOf, flushOnce } from "./flushOnce.js";
import { flushTimer } from "./flushTimer.js";
import type { RecordedEvent, UnrecordedError, UsageEvent, UsageRecordError } from "./UsageEvent.js";
import type { CloseOptions, UsageFlush, UsageOptions } from "./UsageOptions.js";
import { Writer } from "./Writer.js";

/** An outbox of usage events. Its functions may be taken off it. */
export interface Usage extends AsyncDisposable {
  /**
   * Fixes the event's ID and time where it has none, and writes it into the store. When it is `ok`
   * the event is there, whatever happens to this process. Nothing is sent. An event that Polar
   * would refuse for what it is, with NaN in its metadata, say, is refused at once and not written.
   */
  readonly record: (event: UsageEvent) => Promise<Result<RecordedEvent, UsageRecordError>>;
  /**
   * Sends what is in the store, in batches. It never rejects: what cannot be sent stays, and is
   * sent the next time under the same IDs.
   */
  readonly flush: () => Promise<UsageFlush>;
  /** Flushes behind an answer: `usage.flushSoon(ctx)` in a Worker. */
  readonly flushSoon: (waitUntil?: WaitUntil) => void;
  /**
   * Ends the timer, waits for what is being recorded, and flushes once more, all within `timeoutMs`
   * where that is given. Rejects with a `TypeError` where that is not a number of at least 0.
   */
  readonly close: (options?: CloseOptions) => Promise<UsageFlush>;
}

/**
 * Makes an outbox of usage events: none is lost, and none is counted twice. An event is in the
 * store before `record` says so, leaves it when Polar has it, and has one ID all the way, by which
 * Polar knows it again.
 *
 * Throws a `TypeError` where there is no store, or an option is not the number that it should be.
 *
 * @example
 * ```ts
 * import { PolarCore } from "polar-fn/lite/core";
 * import { memoryStore } from "polar-fn/store";
 * import { createUsage } from "polar-fn/usage";
 *
 * const polar = new PolarCore({ accessToken: process.env["POLAR_ACCESS_TOKEN"] });
 * const usage = createUsage(polar, { store: memoryStore() });
 *
 * const recorded = await usage.record({ name: "export", externalCustomerId: "usr_1337" });
 * if (!recorded.ok) throw recorded.error;
 *
 * const { inserted, error } = await usage.flush();
 * console.log(inserted, error);
 * ```
 */
export function createUsage<TCore extends AnyCore & Caller>(core: TCore, options: UsageOptions): Usage {
  callerOf(core);
  const given = own<UsageOptions>(options);
  const { prefix = "usage", flushEveryMs, onError, onRejected } = given;
  const store = guarded(given.store);
  const numbers = numbersOf(given, 1, { maxEvents: 500, maxBytes: 262_144, leaseMs: 60_000 });
  const setup = { ...numbers, core, store, prefix, onRejected, claim: given.claim ?? claimIn(store) };
  const writer = new Writer(setup, numbers);

  async function flushAndTell(): Promise<UsageFlush> {
    const flushed = await flushOnce(setup);
    if (flushed.error) void tell(onError, flushed.error);
    return flushed;
  }
  const flush = inTurn(flushAndTell);
  const timer =
    flushEveryMs === undefined ? undefined : flushTimer(atLeast("flushEveryMs", 1, flushEveryMs), flush);

  async function close(options?: CloseOptions): Promise<UsageFlush> {
    const { timeoutMs = 0 } = own<CloseOptions>(options);
    atLeast("timeoutMs", 0, timeoutMs);
    clearInterval(timer);
    const closing = writer.idle().then(flush);
    return timeoutMs > 0 ? within(timeoutMs, closing, () => unfinished(timeoutMs)) : closing;
  }

  return {
    record: (event) => record(writer, event),
    flush,
    flushSoon: (waitUntil) => keepAlive(flush(), waitUntil),
    close,
    [Symbol.asyncDispose]: async () => {
      await close();
    },
  };
}

/** What a closing comes to that takes too long. */
function unfinished(timeoutMs: number): UsageFlush {
  return flushOf([], new PolarError("RequestTimeoutError", `close: not done within ${timeoutMs} ms`));
}

/** Records one event; what went wrong is a result, too. */
async function record(writer: Writer, given: UsageEvent): Promise<Result<RecordedEvent, UsageRecordError>> {
  let event: RecordedEvent | undefined;
  try {
    const fixed = fixedEvent(given);
    const bytes = sizeOf(fixed);
    event = fixed;
    await writer.write(event, bytes);
    return { ok: true, value: event, drift: [] };
  } catch (thrown) {
    return { ok: false, error: recordError(thrown, event) };
  }
}

/** How many bytes an event has as it is sent. */
function sizeOf(event: RecordedEvent): number {
  const body = eventsIngest.encode?.({ events: [event] }, eventsIngest).body;
  return new TextEncoder().encode(body).length;
}

/** What `record` fails with: before there is an event, something was wrong with what was given. */
function recordError(thrown: unknown, event: RecordedEvent | undefined): UsageRecordError {
  if (!event) return thrownError(eventsIngest, thrown) as UsageRecordError;
  const { message, cause } = storeError(thrown);
  return new PolarError("StoreError", message, { cause, event }) as UnrecordedError;
}

/**
 * A function that runs one task at a time. Who comes while one runs gets the next run, which begins
 * after it, and shares that.
 */
function inTurn<TValue>(task: () => Promise<TValue>): () => Promise<TValue> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<TValue> | undefined;

  async function begin(): Promise<TValue> {
    await running;
    next = undefined;
    const own = task();
    running = own;
    return own;
  }
  return () => {
    if (keepsRequestsApart()) return task();
    next ??= begin();
    return next;
  };
}
