import type { Loc, Outcome, Reader } from "./Outcome.js";

/** A check of a whole object whose fields were read; undefined where nothing is wrong. */
export type WholeCheck<T> = (value: T, input: unknown, loc: Loc) => Outcome<never> | undefined;

/** Reads, and then checks what belongs together. */
export function whole<T>(read: Reader<T>, check: WholeCheck<T>): Reader<T> {
  return (input, loc) => {
    const outcome = read(input, loc);
    return outcome.ok ? (check(outcome.value, input, loc) ?? outcome) : outcome;
  };
}
