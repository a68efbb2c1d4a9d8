import type { GenericSchema } from "valibot";
import { makeSchema, wrongType } from "./makeSchema.js";

/** The plain types that a value of JSON can have. */
interface Plain {
  readonly string: string;
  readonly number: number;
  readonly integer: number;
  readonly boolean: boolean;
  readonly null: null;
  readonly unknown: unknown;
}

const FITS: Readonly<Record<keyof Plain, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  // JSON cannot say what is not a number.
  number: (value) => typeof value === "number" && !Number.isNaN(value),
  integer: Number.isInteger,
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
  unknown: () => true,
};

/** The schema of a plain type, or of a union of such: a string or a number, say. */
export function scalar<TType extends keyof Plain>(
  type: TType,
  ...others: readonly TType[]
): GenericSchema<Plain[TType]> {
  const expects = [type, ...others].join(" | ");
  const schema = makeSchema(expects, { type: others.length > 0 ? "scalar" : type }, function (dataset) {
    const { value } = dataset;
    dataset.typed = FITS[type](value) || others.some((other) => FITS[other](value));
    return dataset.typed ? dataset : wrongType(this, dataset);
  });
  return schema as GenericSchema<Plain[TType]>;
}

/** The schema of text. */
export function string(): GenericSchema<string> {
  return scalar("string");
}

/** The schema of a number. */
export function number(): GenericSchema<number> {
  return scalar("number");
}

/** The schema of a number without a fraction. */
export function integer(): GenericSchema<number> {
  return scalar("integer");
}

/** The schema of true or false. */
export function boolean(): GenericSchema<boolean> {
  return scalar("boolean");
}

/** The schema of anything. */
export function unknown(): GenericSchema<unknown> {
  return scalar("unknown");
}

/** The schema of a time, as a `Date`. */
export function date(): GenericSchema<Date> {
  const schema = makeSchema("Date", { type: "date" }, function (dataset) {
    const { value } = dataset;
    if (!(value instanceof Date)) return wrongType(this, dataset);
    dataset.typed = !Number.isNaN(value.getTime());
    return dataset.typed ? dataset : wrongType(this, dataset, '"Invalid Date"');
  });
  return schema as GenericSchema<Date>;
}
