import type { GenericSchema } from "valibot";
import { ownValue } from "./ownValue.js";

/** The members of a union by a value of theirs; the empty one stands for none. */
export type Members = Readonly<Record<string, GenericSchema>>;

/** The member that an object names under a key. */
export function memberNamed(members: Members, holder: unknown, key: string): GenericSchema | undefined {
  const value = ownValue(holder, key) ?? "";
  const name = typeof value === "boolean" ? `${value}` : value;
  return typeof name === "string" && Object.hasOwn(members, name) ? members[name] : undefined;
}
