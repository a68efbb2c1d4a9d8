import {
  type Example,
  exampleOf,
  isNullable,
  membersOf,
  type Place,
  type Step,
  variantsOf,
} from "../funcs/api/exampleOf.js";
import type { Schema } from "../funcs/api/Operation.js";
import { nameOf, resolve } from "../funcs/api/operations.js";

/** What JSON may be; a date-time is told from other text. */
export type Kind = "text" | "date-time" | "integer" | "number" | "boolean" | "null" | "list" | "object";

/** A value in an answer of an operation. */
export interface Spot {
  /** The field of a schema, or the items of a list, whatever the answer that holds it. */
  readonly id: string;
  readonly example: Example;
  readonly path: readonly Step[];
  readonly keys: readonly Step[];
  /** What the document allows it to be; undefined where that is anything. */
  readonly kinds: ReadonlySet<Kind> | undefined;
  /** Whether an answer may lack it, as far as the document goes. */
  readonly optional: boolean;
  /** Whether its holder is an object that has a field of its name. */
  readonly isField: boolean;
  /** The schemas that it has: a union, its member. */
  readonly places: readonly Place[];
  /** Whether the members of a union around it are told apart by who has it. */
  readonly tells: boolean;
  /** The union around it that nothing tells the members of apart, if there is one. */
  readonly vague: string | undefined;
}

/** The objects that a schema can be; undefined where it can be anything else. */
export function objectsOf(schema: Schema): readonly Schema[] | undefined {
  const members = membersOf(schema);
  if (schema.$ref !== undefined) return objectsOf(resolve(schema));
  if (members === undefined) return schema.properties ? [schema] : undefined;
  const objects = members.map(objectsOf);
  return objects.includes(undefined) ? undefined : objects.flatMap((each) => each ?? []);
}

/** The fields that every value has, and of those that are objects their own, as ways. */
function waysOf(schema: Schema, depth = 2): readonly string[] {
  const { properties = {}, required = [] } = resolve(schema);
  return depth === 0
    ? []
    : Object.entries(properties)
        .filter(([name, inner]) => required.includes(name) && !isNullable(resolve(inner)))
        .flatMap(([name, inner]) => [name, ...waysOf(inner, depth - 1).map((way) => `${name}.${way}`)]);
}

/** Finds something out about each schema once. */
function once<TFound>(find: (schema: Schema) => TFound): (schema: Schema) => TFound {
  const known = new WeakMap<Schema, { readonly found: TFound }>();
  return (schema) => {
    const { found } = known.get(schema) ?? { found: find(schema) };
    known.set(schema, { found });
    return found;
  };
}

/**
 * The ways to the fields that only some members of a union have, where nothing else tells them
 * apart.
 */
const tellingWays = once((schema): readonly string[] => {
  if (!isUntold(schema) || tagOf(schema)) return [];
  const members = membersOf(schema)?.map((member) => waysOf(member)) ?? [];
  return members.flat().filter((way) => !members.every((each) => each.includes(way)));
});

/**
 * The way to the constant that is another in each member of a union, in a field of its own or of
 * one of its fields.
 */
export const tagOf = once((schema): readonly string[] | undefined => {
  if (schema.discriminator) return [schema.discriminator.propertyName];
  const members = isUntold(schema) ? (membersOf(schema) ?? []) : [];
  return members
    .flatMap((member) => waysOf(member))
    .map((way) => way.split("."))
    .find((way) => {
      const values = members.map(
        (member) => way.reduce((inner, name) => resolve(inner).properties?.[name] ?? {}, member).const,
      );
      return !values.includes(undefined) && new Set(values).size === members.length;
    });
});

/** Whether a schema is a union of objects that nothing tells apart. */
export function isVague(schema: Schema): boolean {
  return isUntold(schema) && tagOf(schema) === undefined && tellingWays(schema).length === 0;
}

/** Whether a schema is a union of objects of which no field of their own says which it is. */
export const isUntold = once((schema): boolean => {
  const members = membersOf(schema) ?? [];
  if (members.length < 2 || schema.discriminator) return false;
  if (objectsOf(schema) === undefined) return false;
  const names = (objectsOf(schema) ?? []).flatMap(({ properties }) => Object.keys(properties ?? {}));
  return !names.some((name) => {
    const constants = members.map((member) =>
      (objectsOf(member) ?? []).map(({ properties, required }) =>
        required?.includes(name) ? properties?.[name]?.const : undefined,
      ),
    );
    const known = constants.filter((each) => !each.includes(undefined)).flatMap((each) => [...new Set(each)]);
    const others = constants.filter((each) => each.every((value) => value === undefined));
    return known.length > 0 && new Set(known).size === known.length && others.length <= 1;
  });
});

function kindsOf(schema: Schema): readonly (Kind | "anything")[] {
  const { $ref, anyOf, oneOf, type = typeof schema.const, format } = schema;
  if ($ref !== undefined) return kindsOf(resolve(schema));
  const members = anyOf ?? oneOf;
  if (members) return members.flatMap(kindsOf);
  switch (type) {
    case "string":
      return [format === "date-time" ? "date-time" : "text"];
    case "array":
      return ["list"];
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "object":
      return [type];
    default:
      return ["anything"];
  }
}

/** Every value of every example of an answer's schema. */
export function* spotsOf(name: string, schema: Schema): Generator<Spot> {
  for (let variant = 0; variant < variantsOf(schema); variant += 1) {
    const found = new Map<string, Place[]>();
    const example = exampleOf(schema, {
      direction: "received",
      variant,
      visit: (place) => {
        const way = place.path.join("\n");
        found.set(way, [...(found.get(way) ?? []), place]);
      },
    });
    const root = schema.$ref === undefined ? name : nameOf(schema);
    for (const places of found.values()) {
      const [outer] = places;
      if (!outer) continue;
      const { path, keys } = outer;
      const step = path.at(-1);
      const around = path.map((_, depth) => found.get(path.slice(0, depth).join("\n")) ?? []);
      const holder = around.at(-1)?.at(-1);
      const isField = typeof step === "string" && holder?.schema.properties?.[step] !== undefined;
      const isTuple = holder?.schema.prefixItems !== undefined;
      const last = isField || isTuple ? `.${step}` : typeof step === "number" ? "[]" : ".*";
      const vague = around.flat().find((place) => isVague(place.schema));
      const tells = around.some((outside, depth) =>
        outside.some(({ schema: union }) => tellingWays(union).includes(path.slice(depth).join("."))),
      );
      const value = at(example.value, keys);
      const kinds = new Set(places.slice(0, 1).flatMap((place) => kindsOf(place.schema)));
      // What is in a map comes as it is.
      if (kinds.has("date-time") && typeof value === "string") kinds.delete("date-time") && kinds.add("text");
      yield {
        id: holder ? `${holder.name || root}${last}` : root,
        example,
        path,
        keys,
        kinds: kinds.has("anything") ? undefined : (kinds as ReadonlySet<Kind>),
        optional: isField && (!outer.required || isNullable(outer.schema)),
        isField,
        places,
        tells,
        vague: vague && (vague.name || root),
      };
    }
  }
}

/** The value that a way leads to. */
export function at(value: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), value);
}

/** A copy of a value with another at the end of a way; undefined takes a field away. */
export function put(value: unknown, [step, ...rest]: readonly Step[], other: unknown): unknown {
  if (step === undefined) return other;
  const inner = put(Reflect.get(Object(value), step), rest, other);
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? inner : item));
  const copy = { ...(value as object) };
  if (inner === undefined) Reflect.deleteProperty(copy, step);
  else Object.assign(copy, { [step]: inner });
  return copy;
}
