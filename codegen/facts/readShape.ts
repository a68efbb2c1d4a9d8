import {
  arrayAt,
  countAt,
  flagAt,
  type Json,
  numberAt,
  objectAt,
  onlyKeys,
  optional,
  stringAt,
  stringsAt,
} from "../json.js";
import { at, refuse } from "../refuse.js";
import { PLAIN_SHAPES } from "./plainShapes.js";
import type { ObjectShape, Property, Shape, UnionShape } from "./Shape.js";

/** Members of a property that are about it, and not about its shape. */
const OF_PROPERTIES = ["default", "deprecated"];

/** Reads a shape as `writeShape` writes it. */
export function readShape(value: unknown, pointer: string): Shape {
  if (typeof value === "string") return PLAIN_SHAPES.get(value) ?? { kind: "model", name: value };
  if (Array.isArray(value)) return readUnion(value, pointer);
  const shape = objectAt(value, pointer);
  const [kind = ""] = Object.keys(shape);
  const place = at(pointer, kind);
  switch (kind) {
    case "is":
      return readLimited(shape, pointer);
    case "literal":
      onlyKeys(shape, pointer, ["literal"]);
      return { kind: "literal", value: literalAt(shape["literal"], place) };
    case "enum":
      onlyKeys(shape, pointer, ["enum"]);
      return { kind: "enum", values: stringsAt(shape["enum"], place) };
    case "list":
      return {
        kind: "array",
        items: readShape(shape["list"], place),
        ...countsAt(shape, pointer, ["list"], ["minItems", "maxItems"]),
      };
    case "tuple":
      onlyKeys(shape, pointer, ["tuple"]);
      return { kind: "tuple", items: readShapes(shape["tuple"], place) };
    case "map":
      return {
        kind: "map",
        values: readShape(shape["map"], place),
        ...countsAt(shape, pointer, ["map"], ["keyMinLength", "keyMaxLength", "minEntries", "maxEntries"]),
      };
    case "object":
      return readObject(shape, pointer);
    case "union":
      return readTold(shape, pointer);
    default:
      return refuse(pointer, `unknown kind of shape "${kind}"`);
  }
}

function readShapes(values: unknown, pointer: string): readonly Shape[] {
  return arrayAt(values, pointer).map((value, index) => readShape(value, at(pointer, index)));
}

/** Reads a property as `writeProperty` writes it, by its key with or without a question mark. */
export function readProperty(key: string, value: unknown, pointer: string): Property {
  const required = !key.endsWith("?");
  const isOwn = typeof value === "object" && value !== null && !Array.isArray(value);
  const about = isOwn ? objectAt(value, pointer) : {};
  return {
    name: required ? key : key.slice(0, -1),
    required,
    deprecated: flagAt(about["deprecated"], at(pointer, "deprecated")),
    ...optional("default", about["default"]),
    shape: readShape(isOwn ? shapeIn(about) : value, pointer),
  };
}

/** What of a property is its shape. */
function shapeIn(about: Json): unknown {
  const members = Object.entries(about).filter(([key]) => !OF_PROPERTIES.includes(key));
  const [member, ...others] = members;
  return member?.[0] === "is" && others.length === 0 ? member[1] : Object.fromEntries(members);
}

function readUnion(values: readonly unknown[], pointer: string): Shape {
  const isNullable = values.at(-1) === "null";
  const members = (isNullable ? values.slice(0, -1) : values).map((value, index) =>
    readShape(value, at(pointer, index)),
  );
  const [first, ...others] = members;
  if (!first) return refuse(pointer, "a union without members");
  if (!isNullable) return { kind: "union", members };
  return { kind: "nullable", inner: others.length === 0 ? first : { kind: "union", members } };
}

/** A plain type or a model with limits. */
function readLimited(shape: Json, pointer: string): Shape {
  const inner = readShape(shape["is"], at(pointer, "is"));
  if (inner.kind === "string") {
    const pattern =
      shape["pattern"] === undefined ? undefined : stringAt(shape["pattern"], at(pointer, "pattern"));
    const lengths = countsAt(shape, pointer, ["is", "pattern"], ["minLength", "maxLength"]);
    return { ...inner, ...lengths, ...optional("pattern", pattern) };
  }
  if (inner.kind === "model")
    return { ...inner, ...countsAt(shape, pointer, ["is"], ["minLength", "maxLength"]) };
  if (inner.kind !== "number") return refuse(pointer, "limits of what has none");
  onlyKeys(shape, pointer, ["is", "minimum", "exclusiveMinimum", "maximum"]);
  return {
    ...inner,
    ...optional("minimum", numberAt(shape["minimum"], at(pointer, "minimum"))),
    ...optional("exclusiveMinimum", numberAt(shape["exclusiveMinimum"], at(pointer, "exclusiveMinimum"))),
    ...optional("maximum", numberAt(shape["maximum"], at(pointer, "maximum"))),
  };
}

function readObject(shape: Json, pointer: string): ObjectShape {
  onlyKeys(shape, pointer, ["object", "rest"]);
  const place = at(pointer, "object");
  const properties = Object.entries(objectAt(shape["object"], place)).map(([key, value]) =>
    readProperty(key, value, at(place, key)),
  );
  if (shape["rest"] === undefined) return { kind: "object", properties };
  return {
    kind: "object",
    // Where names are free, all of them stay as they are.
    properties: properties.map((property) => ({ ...property, key: property.name })),
    rest: readShape(shape["rest"], at(pointer, "rest")),
  };
}

/** A union whose members a property tells apart. */
function readTold(shape: Json, pointer: string): UnionShape {
  onlyKeys(shape, pointer, ["union", "by"]);
  const members = readShapes(shape["union"], at(pointer, "union"));
  const [told, ...others] = Object.entries(objectAt(shape["by"], at(pointer, "by")));
  if (!told || others.length > 0) return refuse(at(pointer, "by"), "expected one property");
  const [property, values] = told;
  const own = at(pointer, "by", property);
  const names = Object.entries(objectAt(values, own)).map(([value, name]) => [
    value,
    stringAt(name, at(own, value)),
  ]);
  return { kind: "union", members, discriminator: { property, members: Object.fromEntries(names) } };
}

function literalAt(value: unknown, pointer: string): string | number | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return refuse(pointer, "expected a string, a number, true or false");
}

/** Some counts of a shape, where they are stated. */
function countsAt<TName extends string>(
  shape: Json,
  pointer: string,
  others: readonly string[],
  names: readonly TName[],
): { readonly [TKey in TName]?: number } {
  onlyKeys(shape, pointer, [...others, ...names]);
  const counts = names.map((name) => [name, countAt(shape[name], at(pointer, name))] as const);
  return Object.fromEntries(counts.filter(([, count]) => count !== undefined)) as {
    [TKey in TName]?: number;
  };
}
