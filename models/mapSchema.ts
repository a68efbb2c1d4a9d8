import { type GenericSchema, lazy } from "valibot";
import { objectSchema } from "./objectSchema.js";

/** The schema of a free-form map, whose keys can be anything. */
export const mapSchema = <Value>(value: GenericSchema<Value>): GenericSchema<Record<string, Value>> =>
  lazy((input) =>
    objectSchema(Object.fromEntries(Object.keys(Object(input)).map((key) => [key, value]))),
  ) as GenericSchema as GenericSchema<Record<string, Value>>;
