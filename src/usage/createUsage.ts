/// <reference lib="esnext.disposable" preserve="true" />
import type { AnyCore } from "../../core/CoreTypes.js";
import type { Caller } from "../../core/call/Caller.js";
import { thrownError } from "../../core/call/failures.js";
import { LONGEST_WAIT_MS } from "../../core/call/longestWait.js";
import { plainCopy } from "../../core/call/plainCopy.js";
import { invalid } from "../../core/call/StepError.js";
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
import { flushOnce } from "./flushOnce.js";
import type { RecordedEvent, UnrecordedError, UsageEvent, UsageRecordError } from "./UsageEvent.js";
import type { UsageFlush, UsageOptions } from "./UsageOptions.js";
import { uuid7 } from "./uuid7.js";
import { Writer } from "./Writer.js";

/** An outbox of usage events. Its functions may be taken off it. */
export interface Usage extends AsyncDisposable {
  /**
   * Fixes the event's ID and time where it has none, and writes it into the store. When it is `ok`
   * the event is there, whatever happens to this process. Nothing is sent. An event that no request
   * could hold is refused.
   */
  readonly record: (event: UsageEvent) => Promise<Result<RecordedEvent, UsageRecordError>>;
  /**
   * Sends what is in the store, in batches. It never rejects: what cannot be sent stays, and is
   * sent the next time under the same IDs.
   */
  readonly flush: () => Promise<UsageFlush>;
  /** Flushes behind an answer: `usage.flushSoon(ctx)` in a Worker. */
  readonly flushSoon: (waitUntil?: WaitUntil) => void;
  /** Ends the timer, waits for what is being recorded, and flushes once more. */
  readonly close: () => Promise<UsageFlush>;
}

/**
 * Makes an outbox of usage events: none is lost, and none is counted twice. An event is in the
 * store before `record` says so, leaves it when Polar has it, and has one ID all the way, by which
 * Polar knows it again.
 *
 * Throws a `TypeError` where an option cannot be used.
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
    flushEveryMs === undefined ? undefined : every(atLeast("flushEveryMs", 1, flushEveryMs), flush);

  async function close(): Promise<UsageFlush> {
    clearInterval(timer);
    await writer.idle();
    return flush();
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

/** Records one event; what went wrong is a result, too. */
async function record(writer: Writer, given: UsageEvent): Promise<Result<RecordedEvent, UsageRecordError>> {
  let event: RecordedEvent | undefined;
  try {
    const fixed = fixedOf(given);
    const bytes = sizeOf(fixed);
    event = fixed;
    await writer.write(event, bytes);
    return { ok: true, value: event, drift: [] };
  } catch (thrown) {
    return { ok: false, error: recordError(thrown, event) };
  }
}

/** A copy of an event that stays as it is, with an ID and a time. */
function fixedOf(given: UsageEvent): RecordedEvent {
  const copy = own(plainCopy(given) as UsageEvent);
  const { externalId = uuid7(Date.now()), timestamp = new Date() } = copy;
  if (typeof externalId !== "string")
    throw invalid("InvalidRequestError", ["externalId"], "a string", typeof externalId);
  if (!(timestamp instanceof Date) || Number.isNaN(timestamp.getTime()))
    throw invalid("InvalidRequestError", ["timestamp"], "a valid Date", String(timestamp));
  return { ...copy, externalId, timestamp };
}

/** How many bytes an event has as it is sent. One that could never be sent is refused at once. */
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

/** Does something every so many milliseconds, without keeping the process alive for it. */
function every(ms: number, task: () => Promise<unknown>): ReturnType<typeof setInterval> {
  const timer: ReturnType<typeof setInterval> & { unref?(): unknown } = setInterval(
    task,
    Math.min(ms, LONGEST_WAIT_MS),
  );
  // Where timers are numbers, nothing waits for them.
  timer.unref?.();
  return timer;
}
