import type { GenericSchema } from "valibot";
import { type CheckPart, type Parts, partsSchema } from "./partsSchema.js";
import type { SchemaOf } from "./SchemaOf.js";

interface ListData {
  readonly type: "array";
  readonly item: GenericSchema;
}

/** The schema of a list whose items have one schema. It shares its code with the schemas of objects. */
export function listSchema<TItem>(item: SchemaOf<TItem>): GenericSchema<TItem[]> {
  const data: ListData = { type: "array", item: item as unknown as GenericSchema };
  return partsSchema("Array", data, checkItems) as GenericSchema<unknown> as GenericSchema<TItem[]>;
}

function checkItems({ item }: ListData, check: CheckPart, { length }: Parts): void {
  let index = 0;
  while (index < (length as number) && check(index, item)) index += 1;
}
