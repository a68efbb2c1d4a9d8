import { toCamelCase } from "../../core/codec/names.js";
import type { Property } from "../ir.js";

/** The key of a property in a program. */
export const keyOf = ({ name, key }: Property): string => key ?? toCamelCase(name);

/** A key as it stands in an object literal or an interface. */
export const quoteKey = (key: string): string => {
  // Without brackets it would set the prototype.
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
};

/** The name of a model's schema constant. */
export const schemaName = (model: string): string => `${model}Schema`;
