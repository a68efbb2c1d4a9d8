import { _standardSchema, type GenericSchema } from "valibot";

/**
 * The schema of a field that an answer may lack or have as null.
 *
 * It differs from valibot's `nullish` in that it knows no default values.
 */
export const nullish = <Value>(schema: GenericSchema<Value>): GenericSchema<Value | null | undefined> => {
  const wider: GenericSchema<Value | null | undefined> = {
    ...(schema as GenericSchema<Value | null | undefined>),
    expects: `(${schema.expects} | null | undefined)`,
    "~run": (dataset, config) =>
      dataset.value == null
        ? { typed: true, value: dataset.value as null | undefined }
        : schema["~run"](dataset, config),
  };
  return _standardSchema(wider);
};
