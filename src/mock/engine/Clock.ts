import { intervalsLater, storedTimestamp } from "../kit/time.js";

/** A span of time; months and years are those of the calendar. */
export interface MockDuration {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

/**
 * The time of a mock: that of a source, and what it was advanced by. It stands still while
 * something happens at an instant of its own.
 */
export class Clock {
  /** When the mock began; what was due before that is not its business. */
  start: string;
  /** How far the clock is ahead of its source, in milliseconds. */
  aheadMs = 0;
  readonly #source: () => Date;
  #standing: string | undefined;

  constructor(source: () => Date) {
    this.#source = source;
    this.start = storedTimestamp(source());
  }

  now(): Date {
    if (this.#standing !== undefined) return new Date(this.#standing);
    return new Date(this.#source().getTime() + this.aheadMs);
  }

  /** The current time as the store keeps it. */
  text(): string {
    return this.#standing ?? storedTimestamp(this.now());
  }

  /** The instant at which the clock stands; undefined while it goes. */
  get standing(): string | undefined {
    return this.#standing;
  }

  /** Makes the clock stand at a time, or go again. */
  stand(at: string | undefined): void {
    this.#standing = at;
  }

  /** Goes on from a time. */
  goOn(from: Date): void {
    this.#standing = undefined;
    this.aheadMs = from.getTime() - this.#source().getTime();
  }

  reset(): void {
    this.#standing = undefined;
    this.aheadMs = 0;
  }
}

/** The time some milliseconds or a duration later. */
export function later(start: Date, by: number | MockDuration): Date {
  const ms = typeof by === "number" ? start.getTime() + by : durationLater(start.getTime(), by);
  if (!(ms >= start.getTime())) {
    throw new TypeError(`A clock goes forward, by milliseconds or a duration, not by ${JSON.stringify(by)}.`);
  }
  return new Date(ms);
}

function durationLater(start: number, by: MockDuration): number {
  const { years = 0, months = 0, weeks = 0, days = 0, hours = 0 } = by;
  const { minutes = 0, seconds = 0, milliseconds = 0 } = by;
  const day = intervalsLater(start, "month", years * 12 + months) + (weeks * 7 + days) * 86_400_000;
  return day + hours * 3_600_000 + minutes * 60_000 + seconds * 1000 + milliseconds;
}
