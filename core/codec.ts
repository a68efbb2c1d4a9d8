/*
 * How names and values change between the wire and the program.
 *
 * One rule serves every schema: keys go from snake_case to camelCase and back,
 * a date-time becomes a `Date`, and what lies under a free-form map is never
 * touched. The generator reads the same two patterns and stops at a schema
 * that they would get wrong.
 */

/** Wire names of values that belong to the caller or the server as they are. */
export const FREE_FORM: RegExp = /(^|[^d]_)metadata$|^(ctx|input|custom_field_data)$/;

/** Wire names of date-times. */
export const DATE_TIME: RegExp = /(_at|_by|_end|_start|_seen|stamp)$/;

/** `created_at` to `createdAt`. */
export const toCamelCase = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `createdAt` to `created_at`. */
export const toSnakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => value === Object(value);

/** The last moment that a `Date` can hold; what is no date is not before it. */
const LAST_MOMENT = 8.64e15;

/** Turns parsed JSON into the value that a program sees. */
export const decode = (value: unknown, wireName = ""): unknown => {
  if (FREE_FORM.test(wireName)) return value;
  if (isObject(value)) {
    const decoded = (Array.isArray(value) ? [] : {}) as Record<string, unknown>;
    for (const name in value) decoded[toCamelCase(name)] = decode(value[name], name);
    return decoded;
  }
  const text = value as string;
  return DATE_TIME.test(wireName) && /T/.test(text) && Date.parse(text) <= LAST_MOMENT
    ? new Date(text)
    : value;
};

/** Turns a program's value into what is sent as JSON; the opposite of {@link decode}. */
export const encode = (value: unknown, wireName = ""): unknown => {
  if (FREE_FORM.test(wireName) || !isObject(value) || "toJSON" in value) return value;
  if (Array.isArray(value)) return value.map((item) => encode(item));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const name = toSnakeCase(key);
      return [name, encode(item, name)];
    }),
  );
};
