import { ok, type Reader } from "./Outcome.js";

/** Lets null pass. */
export function nullable<T>(read: Reader<T>): Reader<T | null> {
  return (input, loc) => (input === null ? ok(null) : read(input, loc));
}
