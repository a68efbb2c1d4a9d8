import { boolean } from "./boolean.js";
import { integer } from "./number.js";
import { fail, mapped, ok, type Reader } from "./Outcome.js";
import { text } from "./text.js";
import { either } from "./union.js";

/** The name of an event's property; `metadata.` may stand before it and says nothing. */
export const meterProperty: Reader<string> = mapped(text(), (name) => name.replace(/^metadata\./, ""));

const looseValue = either({
  "constrained-str": text({ max: 1000 }),
  "constrained-int": integer({ ge: -2147483648, le: 2147483647 }),
  bool: boolean,
});

/** A value keeps its own type; one that has none of the three is refused for each of them. */
export const clauseValue: Reader<string | number | boolean> = (input, loc) =>
  typeof input === "boolean" ? ok(input) : looseValue(input, loc);

/** A client cannot nest this deep by accident, and the stack must hold. */
const DEEPEST = 200;

/** Reads what nests in itself, as long as the stack holds. */
export function notTooDeep<T>(read: Reader<T>): Reader<T> {
  return (input, loc) =>
    loc.length > DEEPEST ? fail("recursion_loop", loc, "Recursion error", input) : read(input, loc);
}
