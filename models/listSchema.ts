import type { GenericSchema } from "valibot";
import { partsSchema } from "./partsSchema.js";
import type { SchemaOf } from "./SchemaOf.js";

interface ListData {
  readonly type: "array";
  readonly item: GenericSchema;
}

/**
 * The schema of a list whose items have one schema. It shares its code with the schemas of objects.
 */
export function listSchema<TItem>(item: SchemaOf<TItem>): GenericSchema<TItem[]> {
  const data: ListData = { type: "array", item: item as unknown as GenericSchema };
  const schema = partsSchema(
    "Array",
    data,
    (told, input) => Array(input["length"]).fill(told.item) as GenericSchema[],
  );
  return schema as GenericSchema<unknown> as GenericSchema<TItem[]>;
}
