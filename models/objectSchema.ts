import { type GenericSchema, type LooseObjectSchema, looseObject, type OptionalSchema } from "valibot";

/** The entry of an object schema for a property of type `Value`. */
type Entry<Value> = undefined extends Value
  ? OptionalSchema<GenericSchema<Value>, undefined>
  : GenericSchema<Value>;

/**
 * The schema of an object type, fit for valibot's `pick`, `omit`, `partial` and so on.
 *
 * It is written in terms of the type: quicker to check than the type of the
 * schema's expression, and shorter to read.
 */
export type ObjectSchema<Value extends object> = LooseObjectSchema<
  { readonly [Key in keyof Value]-?: Entry<Value[Key]> },
  undefined
>;

/**
 * The schema of an object that keeps fields it does not know.
 *
 * Its entries may accept more than `Value` says, such as an enum value that a
 * later version of the API adds; what they accept is typed as this version has it.
 */
export const objectSchema = <Value extends object>(
  entries: {
    readonly [Key in keyof Value]-?: GenericSchema;
  },
): ObjectSchema<Value> => looseObject(entries) as unknown as ObjectSchema<Value>;
