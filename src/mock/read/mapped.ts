import { ok, type Reader } from "./Outcome.js";

/** Reads, and turns what was read into something else. */
export function mapped<T, TOther>(read: Reader<T>, turn: (value: T) => TOther): Reader<TOther> {
  return (input, loc) => {
    const outcome = read(input, loc);
    return outcome.ok ? ok(turn(outcome.value)) : outcome;
  };
}
