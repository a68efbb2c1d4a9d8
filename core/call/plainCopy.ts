import { invalid, type StepError } from "./StepError.js";

type Path = readonly PropertyKey[];
type Properties = Readonly<Record<PropertyKey, unknown>>;

/**
 * Copies a request, so that what is checked is what is sent, however the caller's objects behave.
 *
 * Own fields, lists, dates and what `toJSON` gives are read once. Anything else is refused: the
 * getters of a class would be checked and not sent.
 */
export function plainCopy(value: unknown, path: Path = []): unknown {
  if (typeof value === "function") throw notPlain(path, "a function");
  if (!isObject(value)) return value;
  // Dates of other realms and libraries have this method, too.
  if (methodOf(value, "toISOString")) return new Date(Number(value));
  const json = methodOf(value, "toJSON")?.call(value) ?? value;
  if (!isObject(json)) return json;
  if (Array.isArray(json))
    return Array.from({ length: json.length }, (_, index) => plainCopy(json[index], [...path, index]));
  const prototype: object | null = Object.getPrototypeOf(json);
  // Plain objects of other realms have another `Object.prototype`.
  if (prototype && Object.getPrototypeOf(prototype))
    throw notPlain(path, `an object of the class ${json.constructor?.name}`);
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(json)) copy[key] = plainCopy(json[key], [...path, key]);
  return copy;
}

function isObject(value: unknown): value is Properties {
  return typeof value === "object" && value !== null;
}

/**
 * A method of an object, its own or of its class, but not what somebody has put on every object.
 */
function methodOf(object: Properties, name: string): (() => unknown) | undefined {
  const method = object[name];
  return typeof method === "function" && method !== (Object.prototype as Properties)[name]
    ? (method as () => unknown)
    : undefined;
}

function notPlain(path: Path, received: string): StepError {
  return invalid("InvalidRequestError", path.length > 0 ? path : ["request"], "plain data", received);
}
