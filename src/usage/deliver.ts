import type { AnyCore } from "../../core/CoreTypes.js";
import type { Caller } from "../../core/call/Caller.js";
import type { Failed } from "../../core/call/Failed.js";
import { oneLine, thrownError } from "../../core/call/failures.js";
import { invalid } from "../../core/call/StepError.js";
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
  inserted: number;
  duplicates: number;
  readonly refused: Refused[];
}

/** An event as it is sent: one whose time Polar does not take goes without. */
interface Sent {
  readonly event: RecordedEvent;
  readonly sent: UsageEvent;
}

/** Sends events; throws the error of a request after which it is unknown what became of them. */
export async function deliver(core: AnyCore & Caller, events: readonly RecordedEvent[]): Promise<Delivered> {
  const delivered: Delivered = { inserted: 0, duplicates: 0, refused: [] };
  const batch = events.map((event) => ({ event, sent: event }));
  await send(core, batch, delivered);
  return delivered;
}

/** Sends a batch, in parts where Polar refuses it, and adds what became of it. */
async function send(core: AnyCore & Caller, batch: readonly Sent[], delivered: Delivered): Promise<void> {
  const called = eventsIngest(core, { events: batch.map(({ sent }) => sent) });
  // Every core's results tell by `ok` what they are.
  const res = (await called) as Result<EventsIngestResponse, PolarError>;
  if (res.ok) return count(res.value, batch.length, delivered);
  const places = placesOf(res.error, batch);
  if (!places) throw res.error;
  const early = places.filter(({ index, field }) => field === "timestamp" && batch[index]?.sent.timestamp);
  if (early.length > 0) return send(core, withoutTime(batch, indexesOf(early)), delivered);
  const [only, ...others] = batch;
  if (only && others.length === 0) delivered.refused.push({ event: only.event, error: res.error });
  else for (const part of partsOf(batch, indexesOf(places))) await send(core, part, delivered);
}

/**
 * Adds what an answer says of a batch: each event is new or known. One that says anything else may
 * be anybody's, such as a proxy's, and nobody knows what became of the batch.
 */
function count(answer: unknown, size: number, delivered: Delivered): void {
  const { inserted, duplicates = 0 } = own<Partial<EventsIngestResponse>>(Object(answer));
  const isCounted = typeof inserted === "number" && typeof duplicates === "number";
  if (!isCounted || inserted + duplicates !== size)
    throw thrownError(
      eventsIngest,
      invalid(
        "ResponseValidationError",
        ["inserted"],
        `${size} with \`duplicates\``,
        oneLine(`${JSON.stringify(answer)}`),
        { rawValue: answer },
      ),
    );
  delivered.inserted += inserted;
  delivered.duplicates += duplicates;
}

/** Where something is wrong in a batch. */
interface Place {
  readonly index: number;
  /** The innermost field. */
  readonly field: unknown;
}

/** What the server says of one thing that is wrong: `["body", "events", 3, …, "timestamp"]`. */
interface Detail {
  readonly loc: unknown;
}

/**
 * Where the server says that events are wrong, which may be nowhere. Undefined where an error is
 * about something else, such as the token: then it is for all events, and not their fault.
 */
function placesOf({ statusCode, data }: Failed, batch: readonly Sent[]): readonly Place[] | undefined {
  if (statusCode === 413) return [];
  // A 422 that arrives spoiled may be no more than a clock.
  if (statusCode !== 422 || data === undefined) return undefined;
  const { detail } = own<{ readonly detail?: unknown }>(Object(data));
  const places: Place[] = [];
  for (const issue of Array.isArray(detail) ? detail : []) {
    const { loc } = own<Detail>(Object(issue));
    const [part, list, index, ...fields] = Array.isArray(loc) ? loc : [];
    if (part !== "body" || list !== "events") return undefined;
    const event = typeof index === "number" ? batch[index]?.sent : undefined;
    const field = fields.at(-1);
    // A token of several organizations needs an ID that the event does not have.
    if (event && field === "organization_id" && !event.organizationId) return undefined;
    if (event) places.push({ index, field });
  }
  return places;
}

function indexesOf(places: readonly Place[]): ReadonlySet<number> {
  return new Set(places.map(({ index }) => index));
}

/** A time that the server calls the future is of a clock that is ahead: it counts on arrival. */
function withoutTime(batch: readonly Sent[], early: ReadonlySet<number>): readonly Sent[] {
  return batch.map(({ event, sent }, index) => {
    const { timestamp, ...rest } = sent;
    return { event, sent: early.has(index) ? rest : sent };
  });
}

/** What is wrong stands alone, and what is not goes together; halves where nobody says what is. */
function partsOf(batch: readonly Sent[], wrong: ReadonlySet<number>): readonly (readonly Sent[])[] {
  const half = Math.ceil(batch.length / 2);
  if (wrong.size === 0) return [batch.slice(0, half), batch.slice(half)];
  const well = batch.filter((_, index) => !wrong.has(index));
  const alone = batch.filter((_, index) => wrong.has(index)).map((one) => [one]);
  return well.length > 0 ? [well, ...alone] : alone;
}
