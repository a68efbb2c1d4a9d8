import type { GenericSchema } from "valibot";
import type { CheckConfig } from "./CheckConfig.js";
import { makeSchema } from "./makeSchema.js";
import type { Schema } from "./Schema.js";

/**
 * The schema of a union of objects that says by a value which member it is.
 *
 * It tells its members as `options`, and `optionFor` a value which of them it is held against.
 * `otherwise` is for a value of which that cannot be said.
 */
export function choiceSchema<TValue>(
  options: readonly GenericSchema[],
  optionFor: (value: unknown) => GenericSchema | undefined,
  otherwise: (value: unknown, config: CheckConfig) => GenericSchema | undefined,
): Schema<TValue> {
  const schema = makeSchema("Object", { type: "choice", options, optionFor }, (dataset, config) => {
    const option = optionFor(dataset.value) ?? otherwise(dataset.value, config);
    return option?.["~run"](dataset as never, config as never) as never;
  });
  return schema as Schema<unknown> as Schema<TValue>;
}
