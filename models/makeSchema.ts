import type { BaseIssue, GenericSchema } from "valibot";
import type { CheckConfig } from "./CheckConfig.js";
import type { Dataset } from "./Dataset.js";

/** What a schema does with a value; `this` is the schema. */
type Run = (this: SchemaTold, dataset: Dataset, config: CheckConfig) => Dataset;

/** What every schema tells of itself. */
interface SchemaTold {
  readonly type: string;
  readonly expects: string;
}

/**
 * Makes a valibot schema of what it expects, what it tells of itself, and what it does.
 *
 * What it tells is data in the words of valibot's schemas (`entries`, `options`, `wrapped` …), so
 * that others can read of what it is made. Valibot's own functions make schemas, too, but a program
 * whose schemas are all made here ships nothing of it.
 */
export function makeSchema<TData extends Pick<SchemaTold, "type">>(
  expects: string,
  data: TData,
  does: Run,
): GenericSchema {
  const schema = {
    kind: "schema",
    reference: makeSchema,
    async: false,
    message: undefined,
    expects,
    ...data,
    "~run": does,
    "~standard": {
      version: 1,
      vendor: "valibot",
      // The options of a Standard Schema, with those of its library.
      validate: (value: unknown, options?: { readonly libraryOptions?: CheckConfig }) =>
        does.call(schema, { value, typed: false, issues: undefined }, options?.libraryOptions ?? {}),
    },
  };
  return schema as object as GenericSchema;
}

/** Says of a value that it is not of the schema's type, in valibot's words. */
export function wrongType(
  { type, expects }: SchemaTold,
  dataset: Dataset,
  received: string = nameOf(dataset.value),
): Dataset {
  const issue = {
    kind: "schema",
    type,
    input: dataset.value,
    expected: expects,
    received,
    message: `Invalid type: Expected ${expects} but received ${received}`,
    // Its own, so that nothing is found on `Object.prototype`.
    path: undefined,
  };
  dataset.typed = false;
  dataset.issues ??= [];
  dataset.issues.push(issue as object as BaseIssue<unknown>);
  return dataset;
}

function nameOf(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  // The copy of a request has objects without a prototype.
  if (typeof value === "object" && value) return Object.getPrototypeOf(value)?.constructor?.name ?? "Object";
  return typeof value === "function" || typeof value === "symbol" ? typeof value : `${value}`;
}
