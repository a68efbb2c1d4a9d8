import { _addIssue, _standardSchema, type GenericSchema, string } from "valibot";

/** The JavaScript types that a scalar of JSON can have. */
interface Scalars {
  readonly string: string;
  readonly number: number;
  readonly boolean: boolean;
}

/** The schema of a union of plain types, such as a string or a number. */
export const scalar = <Type extends keyof Scalars>(
  ...types: readonly Type[]
): GenericSchema<Scalars[Type]> => {
  const schema = {
    ...(string() as GenericSchema as GenericSchema<Scalars[Type]>),
    type: "scalar",
    expects: types.join(" | "),
  };
  schema["~run"] = function (dataset, config) {
    const { value } = dataset;
    if (types.includes(typeof value as Type)) return { typed: true, value: value as Scalars[Type] };
    _addIssue(this, "type", dataset, config);
    return dataset as never;
  };
  return _standardSchema(schema);
};
