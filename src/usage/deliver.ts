import type { AnyCore } from "../../core/CoreTypes.js";
import type { Caller } from "../../core/call/Caller.js";
import type { Failed } from "../../core/call/Failed.js";
import { own } from "../../core/own.js";
import type { PolarError } from "../../core/PolarError.js";
import type { Result } from "../../core/Result.js";
import { eventsIngest } from "../../funcs/lite/eventsIngest.js";
import type { EventsIngestResponse } from "../../models/EventsIngestResponse.js";
import type { RecordedEvent, UsageEvent } from "./UsageEvent.js";

/** An event that Polar refuses, and why. */
export interface Refused {
  readonly event: RecordedEvent;
  readonly error: PolarError;
}

/** What became of events that were sent. */
export interface Delivered {
  readonly inserted: number;
  readonly duplicates: number;
  readonly refused: readonly Refused[];
}

/** An event as it is sent: one whose time Polar does not take goes without. */
interface Sent {
  readonly event: RecordedEvent;
  readonly sent: UsageEvent;
}

/** Sends events; throws the error of a request after which it is unknown what became of them. */
export function deliver(core: AnyCore & Caller, events: readonly RecordedEvent[]): Promise<Delivered> {
  return send(
    core,
    events.map((event) => ({ event, sent: event })),
  );
}

async function send(core: AnyCore & Caller, batch: readonly Sent[]): Promise<Delivered> {
  const called = eventsIngest(core, { events: batch.map(({ sent }) => sent) });
  // Every core's results tell by `ok` what they are.
  const res = (await called) as Result<EventsIngestResponse, PolarError>;
  if (res.ok) return { inserted: res.value.inserted, duplicates: res.value.duplicates ?? 0, refused: [] };
  if (!isRefusal(res.error)) throw res.error;
  const places = placesOf(res.error);
  const early = places.filter(({ index, field }) => field === "timestamp" && batch[index]?.sent.timestamp);
  if (early.length > 0) return send(core, withoutTime(batch, new Set(early.map(({ index }) => index))));
  const [only, ...others] = batch;
  if (only && others.length === 0)
    return { inserted: 0, duplicates: 0, refused: [{ event: only.event, error: res.error }] };
  return sendParts(core, partsOf(batch, new Set(places.map(({ index }) => index))));
}

/**
 * Whether an error is about what was sent, and not one of it was taken. A 422 that arrives spoiled
 * does not say what is wrong, and it may be no more than a clock.
 */
function isRefusal({ statusCode, data }: Failed): boolean {
  return statusCode === 413 || (statusCode === 422 && data !== undefined);
}

/** Where something is wrong in a batch. */
interface Place {
  readonly index: number;
  /** The innermost field. */
  readonly field: unknown;
}

/** `["body", "events", 3, …, "timestamp"]`: what the server says of each thing that is wrong. */
function placesOf({ data }: Failed): readonly Place[] {
  const { detail } = own<{ readonly detail?: unknown }>(Object(data));
  return [detail].flat().flatMap((issue) => {
    const { loc } = own<{ readonly loc?: unknown }>(Object(issue));
    const path: readonly unknown[] = Array.isArray(loc) ? loc : [];
    return typeof path[2] === "number" ? { index: path[2], field: path.at(-1) } : [];
  });
}

/** A time that the server calls the future is of a clock that is ahead: it counts on arrival. */
function withoutTime(batch: readonly Sent[], early: ReadonlySet<number>): readonly Sent[] {
  return batch.map(({ event, sent: { timestamp, ...rest } }, index) => ({
    event,
    sent: early.has(index) || !timestamp ? rest : { ...rest, timestamp },
  }));
}

/** What is wrong stands alone, and what is not goes together; halves where nobody says what is. */
function partsOf(batch: readonly Sent[], wrong: ReadonlySet<number>): readonly (readonly Sent[])[] {
  const half = Math.ceil(batch.length / 2);
  if (wrong.size === 0) return [batch.slice(0, half), batch.slice(half)];
  const well = batch.filter((_, index) => !wrong.has(index));
  const alone = batch.filter((_, index) => wrong.has(index)).map((one) => [one]);
  return well.length > 0 ? [well, ...alone] : alone;
}

async function sendParts(core: AnyCore & Caller, parts: readonly (readonly Sent[])[]): Promise<Delivered> {
  let [inserted, duplicates] = [0, 0];
  const refused: Refused[] = [];
  for (const part of parts) {
    const delivered = await send(core, part);
    inserted += delivered.inserted;
    duplicates += delivered.duplicates;
    refused.push(...delivered.refused);
  }
  return { inserted, duplicates, refused };
}
