import { type GenericSchema, lazy, string } from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { Schema } from "./Schema.js";

/**
 * The schema of a union whose members differ in one property.
 *
 * A value that this version does not know is as good as a known one: later
 * versions of the API add members. The empty value stands for none.
 */
export const variant = <Value>(
  key: string,
  members: Readonly<Record<string, GenericSchema>>,
  otherwise: GenericSchema = objectSchema({ [key]: string() }),
): Schema<Value> =>
  lazy((input) => {
    const told = (input as Readonly<Record<string, unknown>> | null | undefined)?.[key] ?? "";
    const value = typeof told === "boolean" ? `${told}` : told;
    return (typeof value === "string" && Object.hasOwn(members, value) && members[value]) || otherwise;
  }) as GenericSchema<unknown> as Schema<unknown> as Schema<Value>;
