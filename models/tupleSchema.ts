import type { GenericSchema } from "valibot";
import { partsSchema } from "./partsSchema.js";

interface TupleData {
  readonly type: "loose_tuple";
  readonly items: readonly GenericSchema[];
}

/** The schema of a list with a schema for each place; what comes behind these is kept. */
export function tupleSchema<TItems extends readonly unknown[]>(
  ...items: { readonly [TPlace in keyof TItems]: GenericSchema<TItems[TPlace]> }
): GenericSchema<TItems> {
  const data: TupleData = { type: "loose_tuple", items };
  const schema = partsSchema("Array", data, (told) => told.items);
  return schema as GenericSchema<unknown> as GenericSchema<TItems>;
}
