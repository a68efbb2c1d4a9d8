import type { GenericSchema } from "valibot";
import { makeSchema, wrongType } from "./makeSchema.js";

/** The plain types that a value of JSON can have. */
interface Scalars {
  readonly string: string;
  readonly number: number;
  readonly integer: number;
  readonly boolean: boolean;
  readonly null: null;
}

/** The schema of a plain type, or of a union of such: a string or a number, say. */
export function scalar<TType extends keyof Scalars>(
  ...types: readonly TType[]
): GenericSchema<Scalars[TType]> {
  const schema = makeSchema(types.join(" | "), { type: "scalar" }, function (dataset, config) {
    dataset.typed = types.some((type) => isOf(type, dataset.value));
    return dataset.typed ? dataset : wrongType(this, dataset, config);
  });
  return schema as GenericSchema<Scalars[TType]>;
}

function isOf(type: keyof Scalars, value: unknown): boolean {
  if (type === "null") return value === null;
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}
