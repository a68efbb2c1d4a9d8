import { type GenericSchema, lazy, string } from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { Schema } from "./Schema.js";

/**
 * The schema of a union whose members differ in one property of an object that each of them holds.
 *
 * As in `variant`, a value that this version does not know is as good as a known one.
 */
export const variantWithin = <Value>(
  holder: string,
  key: string,
  members: Readonly<Record<string, GenericSchema>>,
): Schema<Value> =>
  lazy((input) => {
    const value: unknown = Object(Object(input)[holder])[key];
    return (
      (typeof value === "string" && Object.hasOwn(members, value) && members[value]) ||
      objectSchema({ [holder]: objectSchema({ [key]: string() }) })
    );
  }) as GenericSchema<unknown> as Schema<unknown> as Schema<Value>;
