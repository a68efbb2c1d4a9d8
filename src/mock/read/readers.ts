import { fail, type Loc, type Outcome, ok, type Reader } from "./Outcome.js";

/** Whatever JSON has. */
export const anything: Reader<unknown> = (input) => ok(input);

/** Only null. */
export const nothing: Reader<null> = (input, loc) =>
  input === null ? ok(null) : fail("none_required", loc, "Input should be None", input);

/** Lets null pass. */
export function nullable<T>(read: Reader<T>): Reader<T | null> {
  return (input, loc) => (input === null ? ok(null) : read(input, loc));
}

/** A reader that is looked up when it is needed, because it is defined later. */
export function lazy<T>(read: () => Reader<T>): Reader<T> {
  return (input, loc) => read()(input, loc);
}

/** Reads, and turns what was read into something else. */
export function mapped<T, TOther>(read: Reader<T>, turn: (value: T) => TOther): Reader<TOther> {
  return (input, loc) => {
    const outcome = read(input, loc);
    return outcome.ok ? ok(turn(outcome.value)) : outcome;
  };
}

/** A check of what was read as a whole; undefined where nothing is wrong. */
export type WholeCheck<T> = (value: T, input: unknown, loc: Loc) => Outcome<never> | undefined;

/** Reads, and then checks what was read. */
export function whole<T>(read: Reader<T>, check: WholeCheck<T>): Reader<T> {
  return (input, loc) => {
    const outcome = read(input, loc);
    return outcome.ok ? (check(outcome.value, input, loc) ?? outcome) : outcome;
  };
}
