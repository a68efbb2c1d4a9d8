import { _addIssue, _standardSchema, type GenericSchema, number } from "valibot";

/** The schema of a number without a fraction. */
export const integer = (): GenericSchema<number> => {
  const schema: GenericSchema<number> = {
    ...number(),
    expects: "integer",
    "~run"(dataset, config) {
      const { value } = dataset;
      if (Number.isInteger(value)) return { typed: true, value: value as number };
      _addIssue(this, "type", dataset, config);
      return dataset as never;
    },
  };
  return _standardSchema(schema);
};
