import { _addIssue, _standardSchema, type GenericSchema, string } from "valibot";

/** The plain types that a value of JSON can have. */
interface Scalars {
  readonly string: string;
  readonly number: number;
  readonly integer: number;
  readonly boolean: boolean;
  readonly null: null;
}

const isOf = (type: string, value: unknown): boolean =>
  type === "null" ? value === null : type === "integer" ? Number.isInteger(value) : type === typeof value;

/** The schema of a plain type, or of a union of such: a string or a number, say. */
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
    if (types.some((type) => isOf(type, value))) return { typed: true, value: value as Scalars[Type] };
    _addIssue(this, "type", dataset, config);
    return dataset as never;
  };
  return _standardSchema(schema);
};
