import { InvalidRequest } from "./InvalidRequest.js";

type Path = readonly PropertyKey[];

/**
 * Copies a request, so that what is checked is what is sent, however the caller's objects behave.
 *
 * Own fields, lists, dates and what `toJSON` gives are read once. Anything else is refused: the
 * getters of a class would be checked and not sent.
 */
export function plainCopy(value: unknown, path: Path = []): unknown {
  if (typeof value === "function" || typeof value === "symbol") throw notPlain(path, `a ${typeof value}`);
  if (typeof value !== "object" || value === null) return value;
  // Dates of other realms and libraries have this method, too.
  if (methodOf(value, "toISOString")) return new Date(Number(value));
  const json = methodOf(value, "toJSON")?.call(value, String(path.at(-1) ?? "")) ?? value;
  if (typeof json !== "object" || json === null) return plainCopy(json, path);
  return Array.isArray(json)
    ? Array.from({ length: json.length }, (_, index) => plainCopy(json[index], [...path, index]))
    : copyFields(json, path);
}

function copyFields(object: object, path: Path): object {
  const prototype: object | null = Object.getPrototypeOf(object);
  // Plain objects of other realms have another `Object.prototype`.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    throw notPlain(path, `an object of the class ${object.constructor?.name}`);
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(object))
    copy[key] = plainCopy((object as Readonly<Record<string, unknown>>)[key], [...path, key]);
  return copy;
}

/** A method of an object, its own or of its class, but not what somebody has put on every object. */
function methodOf(object: object, name: "toISOString" | "toJSON"): ((key?: string) => unknown) | undefined {
  const method = (object as Readonly<Record<string, unknown>>)[name];
  const isEverywhere = method === (Object.prototype as Readonly<Record<string, unknown>>)[name];
  return typeof method === "function" && !isEverywhere ? (method as (key?: string) => unknown) : undefined;
}

function notPlain(path: Path, received: string): InvalidRequest {
  return new InvalidRequest(
    path.length > 0 ? path : ["request"],
    "a plain object, a list, a date or a plain value",
    received,
  );
}
