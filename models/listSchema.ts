import { type GenericSchema, lazy } from "valibot";
import { entriesSchema } from "./entriesSchema.js";
import type { Schema } from "./Schema.js";

/** The schema of a list whose items have one schema. It shares its code with the schemas of objects. */
export const listSchema = <Item>(item: Schema<Item>): Schema<Item[]> =>
  lazy((input) =>
    entriesSchema("Array", Array.isArray(input) ? input.map(() => item as GenericSchema) : []),
  ) as GenericSchema<unknown> as Schema<unknown> as Schema<Item[]>;
