import type { Reader } from "./Outcome.js";

/** A reader that is looked up when it is needed, because it is defined later. */
export function lazy<T>(read: () => Reader<T>): Reader<T> {
  return (input, loc) => read()(input, loc);
}
