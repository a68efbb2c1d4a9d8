const WALL_CLOCK: Intl.DateTimeFormatOptions = {
  calendar: "iso8601",
  numberingSystem: "latn",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
};

/** Turns instants into what the clocks of a place show, and back. Both are in milliseconds. */
export interface TimeZone {
  /** The wall clock's time, written as if it were UTC. */
  readonly wall: (instant: number) => number;
  readonly instant: (wall: number) => number;
}

export const UTC: TimeZone = { wall: (instant) => instant, instant: (wall) => wall };

/** The time zone of that name; undefined for a name that is none. */
export function timeZone(name: string): TimeZone | undefined {
  if (name === "UTC") return UTC;
  const format = formatOf(name);
  if (format === undefined) return undefined;
  const wall: TimeZone["wall"] = (instant) => {
    const part = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));

    function of(type: Intl.DateTimeFormatPartTypes): number {
      return part.get(type) ?? 0;
    }

    const seconds = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
    return seconds + (((instant % 1000) + 1000) % 1000);
  };

  // The offset may change between the guess and the time meant, so it is looked up twice.
  function instant(time: number): number {
    const guess = time - (wall(time) - time);
    return time - (wall(guess) - guess);
  }

  return { wall, instant };
}

function formatOf(name: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en", { ...WALL_CLOCK, timeZone: name });
  } catch {
    return undefined;
  }
}
