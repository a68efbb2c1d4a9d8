import type { GenericSchema } from "valibot";
import { addIssues } from "./addIssues.js";
import { makeSchema, wrongType } from "./makeSchema.js";
import { run } from "./run.js";

/** The fields of an object, or the items of a list. */
export type Parts = Record<string | number, unknown>;

/** Checks one part against its schema; gives false where enough was found. */
export type CheckPart = (key: string | number, schema: GenericSchema | undefined) => boolean;

/**
 * The schema of an object or a list, whose parts have schemas of their own.
 *
 * `data` is what the schema tells of them, and what `checkParts` goes by, because
 * valibot's `pick` and `omit` change it.
 */
export function partsSchema<TData extends object>(
  expects: "Object" | "Array",
  data: TData,
  checkParts: (data: TData, check: CheckPart, input: Parts) => unknown,
): GenericSchema {
  return makeSchema(expects, data, function (whole, config) {
    const input = whole.value as Parts;
    if (typeof input !== "object" || !input || Array.isArray(input) !== (expects === "Array"))
      return wrongType(this, whole, config);
    // Who only wants to know what is wrong needs no copy.
    const output = config.maxIssues === undefined && copyOf(input);
    whole.typed = true;
    if (output) whole.value = output;
    checkParts(
      this as TData,
      (key, schema) => {
        // What a prototype lends is not sent, so it must not pass a check either.
        const isThere = Object.hasOwn(input, key);
        const part = run(schema as GenericSchema, isThere ? input[key] : undefined, config);
        if (output && (isThere || part.value !== undefined)) output[key] = part.value;
        return addIssues(whole, part, input, key, config);
      },
      input,
    );
    return whole;
  });
}

function copyOf(input: Parts): Parts {
  return Array.isArray(input) ? ([...input] as unknown as Parts) : { ...input };
}
