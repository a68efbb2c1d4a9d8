import { decode } from "../../core/codec/decode.js";
import { toCamelCase } from "../../core/codec/names.js";
import { isMap } from "./isMap.js";
import { type Detail, invalidRequest, Refusal, serverFault } from "./Refusal.js";
import type { Route } from "./Route.js";

/** The bytes of a body, up to a limit. */
const bytesOf = async (request: Request, limit: number): Promise<Uint8Array> => {
  // What is left of it would pass for a body without fields.
  if (request.bodyUsed) throw serverFault(new TypeError("The request's body was read before."));
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) break;
    size += value.length;
    if (size > limit) {
      // Nobody waits for the rest.
      reader?.cancel().catch(() => {});
      throw new Refusal(413, "PayloadTooLarge", `A body has at most ${limit} bytes.`);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

const refused = (type: string, msg: string, path: readonly string[] = []): Refusal => {
  const detail: Detail = { type, loc: ["body", ...path], msg };
  return invalidRequest(detail);
};

/** How deep a body may be nested: deeper than any that the API documents is of use. */
const MAX_DEPTH = 32;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => value === Object(value);

const isDeep = (value: unknown, left = MAX_DEPTH): boolean =>
  isObject(value) && (left === 0 || Object.values(value).some((item) => isDeep(item, left - 1)));

/** A time without a zone, or what else `Date` makes some moment of, would be another one at Polar. */
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;

/** Where a text became a `Date` that is no time; undefined where none did. */
const looseTime = (
  raw: unknown,
  value: unknown,
  path: readonly string[] = [],
): readonly string[] | undefined => {
  if (value instanceof Date) return TIME.test(`${raw}`) ? undefined : path;
  if (!isObject(raw) || !isObject(value)) return undefined;
  for (const [key, item] of Object.entries(raw)) {
    // Some keys keep their name.
    const found = looseTime(item, value[toCamelCase(key)] ?? value[key], [...path, key]);
    if (found) return found;
  }
  return undefined;
};

/** The part of the request that is in the body. */
export const readBody = async (
  { endpoint: { bodyKey, fields }, takesBody }: Route,
  request: Request,
  limit: number,
): Promise<Record<string, unknown>> => {
  const bytes = await bytesOf(request, limit);
  const type = request.headers.get("content-type");
  if ((bytes.length || type !== null) && !/^application\/json(; *charset="?utf-8"?)?$/i.test(type ?? ""))
    throw new Refusal(415, "UnsupportedMediaType", "A body is application/json.");
  if (!bytes.length) return {};
  if (!takesBody) throw refused("extra_forbidden", "The endpoint takes no body.");
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw refused("json_invalid", "JSON decode error");
  }
  if (isDeep(raw)) throw refused("recursion_limit", `A body is nested at most ${MAX_DEPTH} levels deep.`);
  const value = decode(raw, fields);
  const loose = looseTime(raw, value);
  if (loose) throw refused("datetime_parsing", "Input should be a time with a zone.", loose);
  if (!isMap(value)) throw refused("model_attributes_type", "Input should be an object.");
  return bodyKey === undefined ? { ...value } : { [bodyKey]: value };
};
