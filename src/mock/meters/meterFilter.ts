import { boolean } from "../read/boolean.js";
import { either } from "../read/either.js";
import { integer } from "../read/integer.js";
import { list } from "../read/list.js";
import { fail, ok, type Reader } from "../read/Outcome.js";
import { object, required } from "../read/object.js";
import { oneOf } from "../read/oneOf.js";
import { text } from "../read/text.js";
import type { MockMeterClause, MockMeterFilter } from "../wire/MockMeter.js";
import { meterProperty } from "./meterProperty.js";

const OPERATORS = ["eq", "ne", "gt", "gte", "lt", "lte", "like", "not_like"] as const;
const CONJUNCTIONS = ["and", "or"] as const;

const looseValue = either({
  "constrained-str": text({ max: 1000 }),
  "constrained-int": integer({ ge: -2147483648, le: 2147483647 }),
  bool: boolean,
});

/** A value keeps its own type; one that has none of the three is refused for each of them. */
const value: Reader<string | number | boolean> = (input, loc) =>
  typeof input === "boolean" ? ok(input) : looseValue(input, loc);

const clause: Reader<MockMeterClause> = object({
  property: required(meterProperty),
  operator: required(oneOf(OPERATORS)),
  value: required(value),
});

/** A filter of a meter, as deep as it is nested. */
export const meterFilter: Reader<MockMeterFilter> = (input, loc) =>
  // A client cannot nest this deep by accident, and the stack must hold.
  loc.length > 200 ? fail("recursion_loop", loc, "Recursion error", input) : filterFields(input, loc);

const filterFields: Reader<MockMeterFilter> = object({
  conjunction: required(oneOf(CONJUNCTIONS)),
  clauses: required(list(either({ FilterClause: clause, Filter: meterFilter }))),
});
