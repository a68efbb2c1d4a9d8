/** Deeper than any request; what leads back to itself is deeper than that. */
const MAX_DEPTH = 32;

type Path = readonly (string | number)[];

/**
 * Copies plain data: objects and lists without a class, texts, numbers, booleans, null, undefined
 * and dates.
 *
 * Anything else is a `TypeError`. A getter, a field that is inherited or not enumerable, or what a
 * class does in `toJSON` looks like data to whoever wrote it and forces nothing.
 */
export function plainData(value: unknown, path: Path = []): unknown {
  if (path.length > MAX_DEPTH) throw notPlain(path.slice(0, 1), "something that is nested too deep");
  if (typeof value === "number" && !Number.isFinite(value)) throw notPlain(path, `${value}`);
  if (["function", "symbol", "bigint"].includes(typeof value)) throw notPlain(path, `a ${typeof value}`);
  if (typeof value !== "object" || value === null) return value;
  if (isDate(value)) return new Date(value.getTime());
  if (Array.isArray(value)) return plainList(value, path);
  if (!hasPlainPrototype(value)) throw notPlain(path, `an object of the class ${classOf(value)}`);
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Reflect.ownKeys(value))
    copy[String(key)] = plainData(fieldOf(value, key, path), [...path, String(key)]);
  return copy;
}

function plainList(list: readonly unknown[], path: Path): readonly unknown[] {
  if (Reflect.ownKeys(list).length !== list.length + 1) throw notPlain(path, "a list with gaps or fields");
  return Array.from({ length: list.length }, (_, index) =>
    plainData(fieldOf(list, `${index}`, path), [...path, index]),
  );
}

/** A field's value, read without running anything of the object's. */
function fieldOf(holder: object, key: PropertyKey, path: Path): unknown {
  const field = Object.getOwnPropertyDescriptor(holder, key);
  if (typeof key === "symbol") throw notPlain(path, "an object with a symbol for a key");
  if (!field || !("value" in field)) throw notPlain([...path, String(key)], "a getter");
  if (!field.enumerable) throw notPlain([...path, String(key)], "a hidden field");
  return field.value;
}

function isDate(value: object): value is Date {
  return Object.getPrototypeOf(value) === Date.prototype && Reflect.ownKeys(value).length === 0;
}

/** Plain objects of other realms have another `Object.prototype`. */
function hasPlainPrototype(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf");
}

function classOf(value: object): string {
  return `${Object.getPrototypeOf(value)?.constructor?.name}`;
}

function notPlain(path: Path, received: string): TypeError {
  return new TypeError(`authorize: ${path.join(".") || "value"}: expected plain data, received ${received}`);
}
