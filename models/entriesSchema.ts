import {
  _addIssue,
  _standardSchema,
  type BaseIssue,
  type Config,
  type GenericSchema,
  type IssuePathItem,
} from "valibot";

/** What valibot hands a schema to work on. */
interface Dataset {
  value: unknown;
  typed?: boolean;
  issues?: BaseIssue<unknown>[];
}

/** The schema of an object or a list whose entries have schemas of their own; entries beyond those are kept. */
export const entriesSchema = (
  expects: "Object" | "Array",
  entries: Readonly<Record<string, GenericSchema>> | readonly GenericSchema[],
): GenericSchema => {
  const schema = {
    kind: "schema",
    type: "loose_object",
    reference: entriesSchema as unknown,
    expects,
    async: false,
    entries: entries as Readonly<Record<string, GenericSchema>>,
    message: undefined,
    "~run"(dataset: Dataset, config: Config<BaseIssue<unknown>>) {
      const input = dataset.value as Readonly<Record<string, unknown>>;
      const isList = Array.isArray(input);
      if (typeof input !== "object" || !input || isList !== (expects === "Array")) {
        _addIssue(this as never, "type", dataset as never, config);
        return dataset;
      }
      const output = (isList ? [...input] : { ...input }) as Record<string, unknown>;
      dataset.value = output;
      dataset.typed = true;
      for (const name in this.entries) {
        const key = (isList ? Number(name) : name) as string;
        const value = input[key];
        const parsed = (this.entries[key] as GenericSchema)["~run"]({ value }, config) as Dataset;
        for (const issue of parsed.issues ?? []) {
          const item = { type: "object", origin: "value", input, key, value } as IssuePathItem;
          const found = { ...issue, path: [item, ...(issue.path ?? [])] };
          // Not a copy with one more: many issues would take their number squared.
          dataset.issues ??= [];
          dataset.issues.push(found as BaseIssue<unknown>);
        }
        dataset.typed &&= parsed.typed ?? false;
        if (key in input || parsed.value !== undefined) output[key] = parsed.value;
      }
      return dataset;
    },
  };
  return _standardSchema(schema as unknown as GenericSchema);
};
