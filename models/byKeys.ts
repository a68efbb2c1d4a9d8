import { type GenericSchema, lazy } from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { Schema } from "./Schema.js";

/**
 * The schema of a union of objects that are told apart by the keys that they have.
 *
 * A value counts as the first member all of whose keys it has. One that has
 * the keys of none may be any object: later versions of the API add members.
 */
export const byKeys = <Value>(
  ...members: readonly (readonly [schema: GenericSchema, ...keys: string[]])[]
): Schema<Value> =>
  lazy((input) => {
    const [schema = objectSchema({})] =
      members.find(([, ...keys]) => keys.every((key) => Object(input)[key] != null)) ?? [];
    return schema;
  }) as GenericSchema<unknown> as Schema<unknown> as Schema<Value>;
