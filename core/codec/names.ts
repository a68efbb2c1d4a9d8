import type { Conversion } from "./fields.js";

/** Wire names of values that belong to the caller or the server as they are. */
const FREE_FORM =
  /^(amounts|archived|conditions|ctx|custom_field_data|input|meta|metadata|unit_label)$|_metadata$/;

/** Wire names of date-times. */
const DATE_TIME = /(_(at|by|end|start|seen)|stamp)$/;

/** What a wire name alone says of its value; an endpoint's `fields` can say otherwise. */
export function conversionOf(wireName: string): Conversion {
  if (wireName === "prices") return "keepKeys";
  // `method_metadata` is an object of known fields.
  if (FREE_FORM.test(wireName) && wireName !== "method_metadata") return "keep";
  return DATE_TIME.test(wireName) ? "date" : "convert";
}

/** `created_at` to `createdAt`. */
export function toCamelCase(wireName: string): string {
  return wireName.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `createdAt` to `created_at`. */
export function toSnakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
