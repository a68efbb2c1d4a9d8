import { _addIssue, _standardSchema, type GenericSchema } from "valibot";
import type { CheckConfig } from "./CheckConfig.js";
import type { Dataset } from "./Dataset.js";

/** What a schema does with a value; `this` is the schema. */
type Run = (this: object, dataset: Dataset, config: CheckConfig) => Dataset;

/**
 * Makes a valibot schema of what it expects, what it tells of itself, and what it does.
 *
 * What it tells is data in the words of valibot's schemas (`entries`, `options`,
 * `wrapped` …), so that others can read of what it is made.
 */
export function makeSchema(expects: string | undefined, data: object, run: Run): GenericSchema {
  return _standardSchema({
    kind: "schema",
    reference: makeSchema,
    async: false,
    message: undefined,
    expects,
    ...data,
    "~run": run,
  } as object as GenericSchema);
}

/** Says of a value that it is not of the schema's type. */
export function wrongType(schema: object, dataset: Dataset, config: CheckConfig): Dataset {
  _addIssue(schema as never, "type", dataset as never, config as never);
  return dataset;
}
