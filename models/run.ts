import type { GenericSchema } from "valibot";
import type { CheckConfig } from "./CheckConfig.js";
import type { Dataset } from "./Dataset.js";

/** Runs a schema on a value, with nothing in the dataset that a prototype could lend. */
export function run(schema: GenericSchema, value: unknown, config: CheckConfig): Dataset {
  return schema["~run"]({ value, typed: false, issues: undefined } as never, config as never) as Dataset;
}
