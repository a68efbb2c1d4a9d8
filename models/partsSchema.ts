import type { GenericSchema } from "valibot";
import { addIssues } from "./addIssues.js";
import { makeSchema, wrongType } from "./makeSchema.js";
import { run } from "./run.js";

/** The fields of an object, or the items of a list. */
export type Parts = Readonly<Record<string | number, unknown>>;

/**
 * The schema of an object or a list, whose parts have schemas of their own.
 *
 * `data` is what the schema tells of them, and what `schemasFor` goes by, because valibot's `pick`
 * and `omit` change it.
 */
export function partsSchema<TData extends { readonly type: string }>(
  expects: "Object" | "Array",
  data: TData,
  schemasFor: (
    data: TData,
    input: Parts,
  ) => Readonly<Record<string, GenericSchema>> | readonly GenericSchema[],
): GenericSchema {
  return makeSchema(expects, data, function (whole, config) {
    const input = whole.value as Parts;
    const isList = Array.isArray(input);
    const isObject = typeof input === "object" && input && !(input instanceof Date);
    if (!isObject || isList !== (expects === "Array")) return wrongType(this, whole);
    const schemas = schemasFor(this as unknown as TData, input) as Parts;
    // Who only wants to know what is wrong needs no copy.
    const output = config.maxIssues ? undefined : copyOf(input);
    whole.value = output ?? input;
    whole.typed = true;
    for (const name of Object.keys(schemas)) {
      const key = isList ? Number(name) : name;
      // What a prototype lends is not sent, so it must not pass a check either.
      const isThere = Object.hasOwn(input, key);
      const part = run(schemas[key] as GenericSchema, isThere ? input[key] : undefined, config);
      if (output && (isThere || part.value !== undefined)) output[key] = part.value;
      if (!addIssues(whole, part, input, key, config)) break;
    }
    return whole;
  });
}

function copyOf(input: Parts): Record<string | number, unknown> {
  return Array.isArray(input) ? Object.assign([], input) : { ...input };
}
