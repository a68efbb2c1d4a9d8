/*
 * How names and values change between the wire and the program.
 *
 * One rule serves every schema: keys go from snake_case to camelCase and back,
 * a date-time becomes a `Date`, and what lies under a free-form map is never
 * touched. It goes by wire names alone. Where an endpoint has a name that means
 * something else, its data says as which other name it is to be treated. The
 * generator reads the same patterns, so it knows which those are.
 */

/** Wire names of values that belong to the caller or the server as they are. */
export const FREE_FORM: RegExp =
  /^((.*[^d]_)?metadata|ctx|input|custom_field_data|amounts|archived|unit_label|conditions|meta)$/;

/** Wire names of date-times. */
export const DATE_TIME: RegExp = /(_at|_by|_end|_start|_seen|stamp)$/;

/** The wire name of a map whose keys stay as they are while its values convert. */
export const KEYED = "prices";

/** The wire name as which another is to be treated; `holder` is the object that has it. */
export type Alias = (name: string, holder: Readonly<Record<string, unknown>>) => string;

/** `created_at` to `createdAt`. */
export const toCamelCase = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `createdAt` to `created_at`. */
export const toSnakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Turns parsed JSON into the value that a program sees or, with `rename` given
 * as {@link toSnakeCase}, a program's value into what is sent as JSON.
 */
export const convert = (
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON or a program holds
  value: any,
  alias?: Alias,
  rename: (name: string) => string = toCamelCase,
  wireName = "",
): unknown => {
  if (FREE_FORM.test(wireName)) return value;
  if (Array.isArray(value)) return value.map((item) => convert(item, alias, rename));
  // What has a JSON form of its own, such as a `Date`, is left to that.
  if (value === Object(value) && typeof value.toJSON !== "function")
    return Object.fromEntries(
      Object.keys(value).map((key) => {
        const renamed = wireName === KEYED ? key : rename(key);
        const name = wireName === KEYED ? "" : rename === toCamelCase ? key : renamed;
        return [renamed, convert(value[key], alias, rename, alias?.(name, value) ?? name)];
      }),
    );
  // NaN, of what is no date, is not less than anything.
  return rename === toCamelCase && DATE_TIME.test(wireName) && /T/.test(value) && Date.parse(value) < Infinity
    ? new Date(value)
    : value;
};
