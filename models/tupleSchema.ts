import type { GenericSchema } from "valibot";
import { entriesSchema } from "./entriesSchema.js";

/** The schema of a list with a schema for each place. */
export const tupleSchema = <Items extends readonly unknown[]>(
  ...items: { readonly [Place in keyof Items]: GenericSchema<Items[Place]> }
): GenericSchema<Items> => entriesSchema("Array", items) as GenericSchema<unknown> as GenericSchema<Items>;
