import { boolean } from "./boolean.js";
import { either } from "./either.js";
import { integer } from "./integer.js";
import { fail, failValue, type Loc, type Outcome, ok, type Reader } from "./Outcome.js";
import { text } from "./text.js";

const name = text();

/** The name of an event's property; `metadata.` may stand before it and says nothing. */
export const meterProperty: Reader<string> = (input, loc) => {
  const outcome = name(input, loc);
  return outcome.ok ? ok(outcome.value.replace(/^metadata\./, "")) : outcome;
};

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

interface Labelled {
  readonly unit: string;
  readonly custom_label?: string | null | undefined;
}

/** A label is for the unit `custom`, which must have one. */
export function meterLabel(
  { unit, custom_label }: Labelled,
  input: unknown,
  loc: Loc,
): Outcome<never> | undefined {
  const isLabelled = (custom_label ?? null) !== null;
  if (isLabelled === (unit === "custom")) return undefined;
  return isLabelled
    ? failValue(loc, "custom_label and custom_multiplier are only allowed when unit is 'custom'.", input)
    : failValue(loc, "custom_label is required when unit is 'custom'.", input);
}
