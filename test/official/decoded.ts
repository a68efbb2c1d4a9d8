import { type ApiDocument, apiDocument, type Schema } from "../laws/apiDocument.js";

/**
 * What JSON on the wire is to a program, read off the API's document alone, so that it can judge
 * the codec, which goes by names: keys in camelCase, a `Date` for a date-time, free-form maps as
 * they are.
 */

const document: ApiDocument = apiDocument;

type Tree = Readonly<Record<string, unknown>>;
type DateOf = (text: string) => unknown;

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `created_at` to `createdAt`. */
export function camelCase(name: string): string {
  return name
    .split("_")
    .map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join("");
}

/** The schema behind references. */
function resolved(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  return resolved(document.components.schemas[schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1)] ?? {});
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Wire JSON as a program sees it; `date` makes what a date without a time is. */
export function decoded(schema: Schema, value: unknown, date: DateOf = (text) => text): unknown {
  function of(inner: Schema, item: unknown): unknown {
    return decoded(inner, item, date);
  }

  const { anyOf, oneOf, format, items, prefixItems, properties, additionalProperties, type } =
    resolved(schema);
  const members = anyOf ?? oneOf;
  if (members !== undefined) return of(memberOf(members, value), value);
  if (Array.isArray(value)) {
    if (prefixItems !== undefined) return value.map((item, index) => of(prefixItems[index] ?? {}, item));
    return items === undefined ? value : value.map((item) => of(items, item));
  }
  if (isTree(value)) {
    if (type !== "object") return value;
    const closed = properties !== undefined && typeof additionalProperties !== "object";
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        const key = closed ? camelCase(name) : name;
        if (properties !== undefined && Object.hasOwn(properties, name))
          return [key, of(properties[name] ?? {}, item)];
        // Scalars under a key that is anybody's own stay as they came, date-times too.
        const typed = typeof additionalProperties === "object" && typeof item === "object";
        return [key, typed ? of(additionalProperties, item) : item];
      }),
    );
  }
  if (typeof value !== "string") return value;
  if (format === "date-time" && RFC_3339.test(value)) return new Date(value);
  return format === "date" ? date(value) : value;
}

/**
 * The member of a union that a value is of: of those that it fits the one that says most about it.
 */
function memberOf(members: readonly Schema[], value: unknown): Schema {
  const flat = members.flatMap(function flatten(member): readonly Schema[] {
    const { anyOf, oneOf } = resolved(member);
    return (anyOf ?? oneOf)?.flatMap(flatten) ?? [member];
  });
  const fitting = flat.filter((member) => fits(member, value));
  const best = (fitting.length > 0 ? fitting : flat)
    .map((member) => ({ member, known: known(resolved(member), value) }))
    .reduce((one, other) => (other.known > one.known ? other : one));
  return best.member;
}

function known({ properties = {}, format }: Schema, value: unknown): number {
  return isTree(value)
    ? Object.keys(value).filter((name) => Object.hasOwn(properties, name)).length
    : format === undefined
      ? 0
      : 1;
}

function fits(schema: Schema, value: unknown): boolean {
  const inner = resolved(schema);
  if ("const" in inner) return inner.const === value;
  if (inner.enum !== undefined) return inner.enum.includes(value);
  const members = inner.anyOf ?? inner.oneOf;
  if (members !== undefined) return members.some((member) => fits(member, value));
  switch (inner.type) {
    case "null":
      return value === null;
    case "string":
      return typeof value === "string" && (inner.format !== "date-time" || RFC_3339.test(value));
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value) && value.every((item) => fits(inner.items ?? {}, item));
    case "object": {
      if (!isTree(value)) return false;
      const { properties = {}, required = [] } = inner;
      // What tells members apart is looked at first, for speed.
      const told = Object.entries(properties).sort(
        ([, one], [, other]) => Number("const" in other) - Number("const" in one),
      );
      return (
        required.every((name) => Object.hasOwn(value, name)) &&
        told.every(([name, property]) => !Object.hasOwn(value, name) || fits(property, value[name]))
      );
    }
    case undefined:
      return true;
    default:
      return typeof value === inner.type;
  }
}
