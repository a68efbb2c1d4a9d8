import type { GenericSchema } from "valibot";
import { partsSchema } from "./partsSchema.js";

interface MapData {
  readonly type: "object_with_rest";
  readonly entries: Readonly<Record<string, GenericSchema>>;
  readonly rest: GenericSchema;
}

/**
 * The schema of a free-form map, whose keys can be anything; some of them may have schemas of their
 * own.
 */
export function mapSchema<TValue>(
  rest: GenericSchema<TValue>,
  entries: Readonly<Record<string, GenericSchema>> = {},
): GenericSchema<Record<string, TValue>> {
  const data: MapData = { type: "object_with_rest", entries, rest };
  const schema = partsSchema("Object", data, (told, input) => {
    const schemas: Record<string, GenericSchema> = Object.create(null);
    for (const name of Object.keys(input)) schemas[name] = told.rest;
    return Object.assign(schemas, told.entries);
  });
  return schema as GenericSchema as GenericSchema<Record<string, TValue>>;
}
