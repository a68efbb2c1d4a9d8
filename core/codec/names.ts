import type { Conversion } from "./fields.js";

/** Names of values that belong to the caller or the server, beside those that end in `metadata`. */
const FREE_FORM = [
  ...["ctx", "input", "meta", "conditions", "amounts", "archived", "unit_label"],
  ...["metadata", "custom_field_data"],
];

/** Endings of the names of date-times. */
const DATE_TIME = ["_at", "_by", "_end", "_start", "_seen", "stamp"];

/** `created_at` to `createdAt`. */
export function toCamelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `createdAt` to `created_at`. */
export function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The conversion that a wire name stands for wherever an endpoint has no rule of its own. */
export function conversionOf(wireName: string): Conversion {
  if (wireName === "prices") return "keepKeys";
  if (FREE_FORM.includes(wireName) || isMetadata(wireName)) return "keep";
  return DATE_TIME.some((ending) => wireName.endsWith(ending)) ? "date" : "convert";
}

/** `method_metadata` is typed: a payment method's brand and expiry. */
function isMetadata(wireName: string): boolean {
  return wireName.endsWith("_metadata") && wireName !== "method_metadata";
}
