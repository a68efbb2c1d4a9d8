import type { BaseIssue, BaseValidation, GenericSchema } from "valibot";
import { addIssues } from "./addIssues.js";
import type { CheckConfig } from "./CheckConfig.js";
import type { Dataset } from "./Dataset.js";
import type { Parts } from "./partsSchema.js";
import { run } from "./run.js";

type Action<TMap> = BaseValidation<TMap, TMap, BaseIssue<unknown>>;

/** A step of valibot's `pipe` that checks each key of a map. */
export function eachKey<TMap extends object>(key: GenericSchema<string>): Action<TMap> {
  const action = {
    kind: "validation",
    type: "each_key",
    reference: eachKey,
    async: false,
    expects: null,
    key,
    "~run"(dataset: Dataset, config: CheckConfig): Dataset {
      // A pipe goes on with a value that is not a map.
      if (!isParts(dataset.value)) return dataset;
      const input = dataset.value;
      Object.keys(input).every((name) => addIssues(dataset, run(key, name, config), input, name, config));
      return dataset;
    },
  };
  return action as object as Action<TMap>;
}

function isParts(value: unknown): value is Parts {
  return typeof value === "object" && value !== null;
}
