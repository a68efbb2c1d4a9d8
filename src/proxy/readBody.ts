import { decode } from "../../core/codec/decode.js";
import { toCamelCase } from "../../core/codec/names.js";
import { ownValue } from "../../models/ownValue.js";
import { bytesOf } from "./bytesOf.js";
import { isRecord } from "./isRecord.js";
import { invalidValue, Refusal, serverFault } from "./Refusal.js";
import type { Route } from "./Route.js";

/** How deep a body may be nested: deeper than any that the API documents is of use. */
const MAX_DEPTH = 32;

/**
 * A time without a zone, or what else `Date` makes some moment of, would be another one at Polar.
 */
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;

/** The part of the request that is in the body. */
export async function readBody(
  { endpoint: { bodyKey, fields }, takesBody }: Route,
  request: Request,
  limit: number,
): Promise<Record<string, unknown>> {
  // What is left of it would pass for a body without fields.
  if (request.bodyUsed) throw serverFault(new TypeError("The request's body was read before."));
  const bytes = await bytesOf(request.body, limit);
  if (!bytes) throw new Refusal(413, "PayloadTooLarge", `A body has at most ${limit} bytes.`);
  const type = request.headers.get("content-type");
  if ((bytes.length > 0 || type !== null) && !isJSON(type))
    throw new Refusal(415, "UnsupportedMediaType", "A body is application/json.");
  if (bytes.length === 0) return {};
  if (!takesBody) throw invalidBody("extra_forbidden", "The endpoint takes no body.");
  const raw = parsed(bytes);
  if (isDeep(raw, MAX_DEPTH))
    throw invalidBody("recursion_limit", `A body is nested at most ${MAX_DEPTH} levels deep.`);
  const value = decode(raw, fields);
  const loose = looseTime(raw, value);
  if (loose) throw invalidBody("datetime_parsing", "Input should be a time with a zone.", loose);
  if (!isRecord(value)) throw invalidBody("model_attributes_type", "Input should be an object.");
  return bodyKey === undefined ? { ...value } : { [bodyKey]: value };
}

function isJSON(type: string | null): boolean {
  return /^application\/json(; *charset="?utf-8"?)?$/i.test(type ?? "");
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw invalidBody("json_invalid", "JSON decode error");
  }
}

function invalidBody(type: string, msg: string, path: readonly string[] = []): Refusal {
  return invalidValue(type, ["body", ...path], msg);
}

function isDeep(value: unknown, left: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return left === 0 || Object.values(value).some((item) => isDeep(item, left - 1));
}

/** Where a text became a `Date` that is not a time; undefined where none did. */
function looseTime(
  raw: unknown,
  value: unknown,
  path: readonly string[] = [],
): readonly string[] | undefined {
  if (value instanceof Date) return TIME.test(`${raw}`) ? undefined : path;
  if (typeof raw !== "object" || raw === null) return undefined;
  for (const [key, item] of Object.entries(raw)) {
    // Some keys keep their name.
    const found = looseTime(item, ownValue(value, toCamelCase(key)) ?? ownValue(value, key), [...path, key]);
    if (found) return found;
  }
  return undefined;
}
