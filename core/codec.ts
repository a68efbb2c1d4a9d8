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
export const FREE_FORM: RegExp = /(^|[^d]_)metadata$|^(ctx|input|custom_field_data)$/;

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

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => value === Object(value);

/** The last moment that a `Date` can hold; what is no date is not before it. */
const LAST_MOMENT = 8.64e15;

/** Turns parsed JSON into the value that a program sees. */
export const decode = (value: unknown, alias?: Alias, wireName = ""): unknown => {
  if (FREE_FORM.test(wireName)) return value;
  if (Array.isArray(value)) return value.map((item) => decode(item, alias));
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) =>
        wireName === KEYED
          ? [name, decode(item, alias)]
          : [toCamelCase(name), decode(item, alias, alias?.(name, value) ?? name)],
      ),
    );
  const text = value as string;
  return DATE_TIME.test(wireName) && /T/.test(text) && Date.parse(text) <= LAST_MOMENT
    ? new Date(text)
    : value;
};

/** Turns a program's value into what is sent as JSON; the opposite of {@link decode}. */
export const encode = (value: unknown, alias?: Alias, wireName = ""): unknown => {
  if (FREE_FORM.test(wireName) || !isObject(value) || "toJSON" in value) return value;
  if (Array.isArray(value)) return value.map((item) => encode(item, alias));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const name = toSnakeCase(key);
      return wireName === KEYED
        ? [key, encode(item, alias)]
        : [name, encode(item, alias, alias?.(name, value) ?? name)];
    }),
  );
};
