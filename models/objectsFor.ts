import type { GenericSchema } from "valibot";
import { ownValue } from "./ownValue.js";

type Entries = Readonly<Record<string, GenericSchema>>;

/** What the schema of an object tells: its fields, and whether it takes any other key as well. */
export interface ObjectParts {
  readonly entries: Entries;
  readonly isMap: boolean;
}

/**
 * The schemas of objects that a value may be held against: of a union the member that the value is,
 * or every member where that cannot be said.
 *
 * It reads what schemas tell of themselves, valibot's as well as ours.
 */
export function objectsFor(schema: GenericSchema, value: unknown): readonly ObjectParts[] {
  const entries = ownValue(schema, "entries") as Entries | undefined;
  if (entries) return [{ entries, isMap: ownValue(schema, "rest") !== undefined }];
  const wrapped = ownValue(schema, "wrapped") as GenericSchema | undefined;
  if (wrapped) return objectsFor(wrapped, value);
  const getter = ownValue(schema, "getter") as ((value: unknown) => GenericSchema) | undefined;
  if (getter) return objectsFor(getter(value), value);
  const optionFor = ownValue(schema, "optionFor") as ((value: unknown) => GenericSchema) | undefined;
  const option = optionFor?.(value);
  const options = (ownValue(schema, "options") ?? []) as readonly GenericSchema[];
  return (option ? [option] : options).flatMap((each) => objectsFor(each, value));
}
