import { type GenericSchema, lazy } from "valibot";
import { objectSchema } from "./objectSchema.js";

/** The schema of a free-form map, whose keys can be anything; some of them may have schemas of their own. */
export const mapSchema = <Value>(
  value: GenericSchema<Value>,
  entries?: Readonly<Record<string, GenericSchema>>,
): GenericSchema<Record<string, Value>> =>
  lazy((input) =>
    objectSchema({
      ...Object.fromEntries(Object.keys(Object(input)).map((key) => [key, value])),
      ...entries,
    }),
  ) as GenericSchema as GenericSchema<Record<string, Value>>;
