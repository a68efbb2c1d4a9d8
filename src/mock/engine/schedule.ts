import type { Backend } from "../Backend.js";
import { storedTimestamp } from "../kit/time.js";
import { announce, forgetChanges } from "./announce.js";
import { later, type MockDuration } from "./Clock.js";
import { dueWebhooks } from "./deliver.js";
import { dueCheckouts, dueOrders, dueSubscriptions } from "./due.js";

/** Something that happens by itself once its time has come. */
export interface Due {
  /** The ID of what it happens to. */
  readonly id: string;
  readonly at: string;
  /** Whether it happens also where it was due before the mock began. */
  readonly always?: boolean;
  /** Lets it happen; afterwards it is not due any more, or at a later time. */
  readonly happen: () => void;
}

/** Finds in the store what will happen by itself, in any order. */
export type DueSource = (backend: Backend) => readonly Due[];

/** Everything that happens by itself. Another kind adds its source here. */
const SOURCES: readonly DueSource[] = [dueCheckouts, dueOrders, dueSubscriptions, dueWebhooks];

/**
 * Lets happen what has become due, in order of time and each at its own instant. What was due
 * before the mock began, such as the end of a period that a seed set, is left alone.
 */
export function catchUp(backend: Backend): void {
  const { clock } = backend;
  forgetChanges(backend);
  const end = clock.text();
  for (let due = nextDue(backend, end); due !== undefined; due = nextDue(backend, end)) {
    happenAt(backend, due);
  }
}

/**
 * Moves the clock on. What becomes due meanwhile happens in order of time, each at its own instant;
 * the next waits until its webhooks were delivered.
 */
export async function advance(backend: Backend, by: number | MockDuration): Promise<void> {
  const { clock } = backend;
  if (clock.standing !== undefined) throw new Error("The clock is being advanced already.");
  const end = later(clock.now(), by);
  const last = storedTimestamp(end);
  clock.stand(clock.text());
  forgetChanges(backend);
  try {
    await settled(backend);
    for (let due = nextDue(backend, last); due !== undefined; due = nextDue(backend, last)) {
      clock.stand(due.at);
      due.happen();
      announce(backend);
      await settled(backend);
    }
  } finally {
    clock.goOn(end);
  }
}

/** Lets happen now what is to happen to one thing next. */
export async function bringForward(backend: Backend, id: string): Promise<void> {
  const [due] = allDue(backend).filter((each) => each.id === id);
  if (due === undefined) throw new Error(`Nothing will happen to ${id} by itself.`);
  forgetChanges(backend);
  due.happen();
  tellWebhooks(backend);
  await settled(backend);
}

/** Does something, and tells webhooks of it. */
export function told<T>(backend: Backend, act: () => T): T {
  forgetChanges(backend);
  const made = act();
  tellWebhooks(backend);
  return made;
}

/** Tells webhooks of what was done, and begins to deliver what is due. */
export function tellWebhooks(backend: Backend): void {
  announce(backend);
  const now = backend.now();
  for (const { at, happen } of dueWebhooks(backend)) if (at <= now) happen();
}

/** Waits until nothing is under way any more. */
export async function settled({ underWay }: Backend): Promise<void> {
  while (underWay.size > 0) await Promise.all(underWay.values());
}

function happenAt(backend: Backend, { at, happen }: Due): void {
  const { clock } = backend;
  const before = clock.standing;
  clock.stand(at);
  try {
    happen();
    announce(backend);
  } finally {
    clock.stand(before);
  }
}

function nextDue(backend: Backend, end: string): Due | undefined {
  const { start } = backend.clock;
  return allDue(backend).find(({ at, always }) => at <= end && (always === true || at > start));
}

/** In order of time; at the same time, what came first in the store. */
function allDue(backend: Backend): readonly Due[] {
  return SOURCES.flatMap((source) => source(backend)).sort((one, other) =>
    one.at < other.at ? -1 : Number(one.at > other.at),
  );
}
