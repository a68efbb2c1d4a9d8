import {
  _addIssue,
  _standardSchema,
  type BaseIssue,
  type Config,
  type GenericSchema,
  type IssuePathItem,
} from "valibot";
import type { ObjectSchema } from "./Schema.js";

/** What valibot hands a schema to work on. */
interface Dataset {
  value: unknown;
  typed?: boolean;
  issues?: BaseIssue<unknown>[];
}

/**
 * The schema of an object that keeps fields it does not know.
 *
 * It differs from valibot's `looseObject` in that a list is no object, and in
 * that a missing field is reported by its type. Its entries may accept more
 * than `Value` says, such as an enum value that a later version of the API
 * adds; what they accept is typed as this version has it.
 */
export const objectSchema = <Value extends object>(
  entries: {
    readonly [Key in keyof Value]-?: GenericSchema;
  },
): ObjectSchema<Value> => {
  const schema = {
    kind: "schema",
    type: "loose_object",
    reference: objectSchema as unknown,
    expects: "Object",
    async: false,
    entries: entries as Readonly<Record<string, GenericSchema>>,
    message: undefined,
    "~run"(dataset: Dataset, config: Config<BaseIssue<unknown>>) {
      const input = dataset.value as Readonly<Record<string, unknown>>;
      if (typeof input !== "object" || !input || Array.isArray(input)) {
        _addIssue(this as never, "type", dataset as never, config);
        return dataset;
      }
      const output: Record<string, unknown> = { ...input };
      dataset.value = output;
      dataset.typed = true;
      for (const key in this.entries) {
        const value = input[key];
        const parsed = (this.entries[key] as GenericSchema)["~run"]({ value }, config) as Dataset;
        for (const issue of parsed.issues ?? []) {
          const item = { type: "object", origin: "value", input, key, value } as IssuePathItem;
          const found = { ...issue, path: [item, ...(issue.path ?? [])] };
          dataset.issues = [...(dataset.issues ?? []), found as BaseIssue<unknown>];
        }
        dataset.typed &&= parsed.typed ?? false;
        if (key in input || parsed.value !== undefined) output[key] = parsed.value;
      }
      return dataset;
    },
  };
  return _standardSchema(schema as unknown as GenericSchema & ObjectSchema<Value>);
};
