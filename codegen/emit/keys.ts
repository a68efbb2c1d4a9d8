import { toCamelCase } from "../../core/codec/names.js";
import type { Property } from "../facts/Shape.js";

/** The key of a property in a program. */
export function keyOf({ name, key }: Property): string {
  return key ?? toCamelCase(name);
}

/** A key as it stands in an object literal or an interface. */
export function quoteKey(key: string): string {
  // Without brackets it would set the prototype.
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
