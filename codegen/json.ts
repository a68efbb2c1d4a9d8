import { at, refuse } from "./refuse.js";

/** A JSON object of unknown members. */
export type Json = Readonly<Record<string, unknown>>;

/** The value as a JSON object. */
export function objectAt(value: unknown, pointer: string): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refuse(pointer, "expected an object");
  return value as Json;
}

/** The value as an array. */
export function arrayAt(value: unknown, pointer: string): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(pointer, "expected an array");
}

/** The value as a string. */
export function stringAt(value: unknown, pointer: string): string {
  return typeof value === "string" ? value : refuse(pointer, "expected a string");
}

/** The value as a list of strings; absent means none. */
export function stringsAt(value: unknown, pointer: string): readonly string[] {
  return arrayAt(value ?? [], pointer).map((item, index) => stringAt(item, at(pointer, index)));
}

/** The value as true or false; absent means false. */
export function flagAt(value: unknown, pointer: string): boolean {
  if (value !== undefined && typeof value !== "boolean") return refuse(pointer, "expected true or false");
  return value === true;
}

/** The value as a number; undefined where it is absent. */
export function numberAt(value: unknown, pointer: string): number | undefined {
  if (value !== undefined && typeof value !== "number") return refuse(pointer, "expected a number");
  return value;
}

/**
 * The value as a length or a count, which is neither negative nor broken; undefined where it is
 * absent.
 */
export function countAt(value: unknown, pointer: string): number | undefined {
  const count = numberAt(value, pointer);
  if (count !== undefined && !(Number.isInteger(count) && count >= 0)) refuse(pointer, "expected a count");
  return count;
}

/** Refuses members that are not on the list. */
export function onlyKeys(value: Json, pointer: string, allowed: readonly string[]): void {
  for (const key of Object.keys(value)) {
    if (!allowed.includes(key)) refuse(pointer, `unknown member "${key}"`);
  }
}

/** An object with one member, or with none where its value is absent. */
export function optional<TKey extends string, TValue>(
  key: TKey,
  value: TValue | undefined,
): { readonly [TEach in TKey]?: TValue } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [TEach in TKey]?: TValue };
}
