import type { GenericSchema } from "valibot";
import { type CheckPart, type Parts, partsSchema } from "./partsSchema.js";

interface MapData {
  readonly type: "object_with_rest";
  readonly entries: Readonly<Record<string, GenericSchema>>;
  readonly rest: GenericSchema;
}

/** The schema of a free-form map, whose keys can be anything; some of them may have schemas of their own. */
export function mapSchema<TValue>(
  rest: GenericSchema<TValue>,
  entries: Readonly<Record<string, GenericSchema>> = {},
): GenericSchema<Record<string, TValue>> {
  const data: MapData = { type: "object_with_rest", entries, rest };
  return partsSchema("Object", data, checkMap) as GenericSchema as GenericSchema<Record<string, TValue>>;
}

function checkMap({ entries, rest }: MapData, check: CheckPart, input: Parts): void {
  const names = Object.keys({ ...input, ...entries });
  names.every((name) => check(name, Object.hasOwn(entries, name) ? entries[name] : rest));
}
