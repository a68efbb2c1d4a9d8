/**
 * What stored texts begin with. It is the version of what follows, and keeps stores that read JSON
 * by themselves from doing so: they would turn texts into numbers, and leave keys out.
 */
const MARK = "v1 ";

/**
 * What dates begin with, as the text of their milliseconds. A text that begins so by itself gets
 * one more.
 */
const DATE = "~";

/** Writes plain data with dates as the text of a store. Throws where it is not plain data. */
export function toText(value: unknown): string {
  return (
    MARK +
    JSON.stringify(value, function (this: Record<string, unknown>, key, held: unknown) {
      // By now `held` is what the date's `toJSON` gave.
      const original = this[key];
      if (original instanceof Date) return DATE + original.getTime();
      return typeof held === "string" && held.startsWith(DATE) ? DATE + held : held;
    })
  );
}

/** Reads what {@link toText} wrote; undefined where a store holds something else. */
export function fromText(text: unknown): unknown {
  if (typeof text !== "string" || !text.startsWith(MARK)) return undefined;
  try {
    return JSON.parse(text.slice(MARK.length), (_, value: unknown) => {
      if (typeof value !== "string" || !value.startsWith(DATE)) return value;
      const rest = value.slice(DATE.length);
      return rest.startsWith(DATE) ? rest : new Date(Number(rest));
    });
  } catch {
    // A write that was cut off, or one that is under way.
    return undefined;
  }
}
