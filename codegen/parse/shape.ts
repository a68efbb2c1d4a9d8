import type { Discriminator, MapShape, ObjectShape, Property, Shape } from "../facts/Shape.js";
import { arrayAt, countAt, flagAt, type Json, objectAt, optional, stringAt, stringsAt } from "../json.js";
import { at, refuse } from "../refuse.js";
import { MEMBERS, NEUTRAL } from "./keywords.js";
import { onlyMembers } from "./members.js";
import { lengthsOf, parseEnum, parseLiteral, parseNumber, parseString } from "./scalars.js";

const REFERENCE = "#/components/schemas/";

/** The name of the schema that a reference points to. */
export function referenced(value: unknown, pointer: string): string {
  const ref = stringAt(value, pointer);
  const name = ref.slice(REFERENCE.length);
  if (!ref.startsWith(REFERENCE) || !/^[A-Za-z]\w*$/.test(name))
    return refuse(pointer, `cannot follow the reference "${ref}"`);
  return name;
}

/** The shape that a schema describes. */
export function parseShape(value: unknown, pointer: string): Shape {
  const schema = objectAt(value, pointer);
  if ("$ref" in schema) return parseReference(schema, pointer);
  if ("anyOf" in schema) return parseUnion(schema, "anyOf", pointer);
  if ("oneOf" in schema) return parseUnion(schema, "oneOf", pointer);
  if (schema["type"] === undefined) {
    onlyMembers(schema, pointer, NEUTRAL);
    return { kind: "unknown" };
  }
  const type = stringAt(schema["type"], at(pointer, "type"));
  const members = MEMBERS.get(type) ?? refuse(at(pointer, "type"), `unknown type "${type}"`);
  if ("const" in schema) {
    onlyMembers(schema, pointer, ["type", "const", ...NEUTRAL]);
    return parseLiteral(schema, type, pointer);
  }
  if ("enum" in schema) {
    onlyMembers(schema, pointer, ["type", "enum", ...NEUTRAL]);
    return parseEnum(schema, type, pointer);
  }
  onlyMembers(schema, pointer, [...members, ...NEUTRAL]);
  switch (type) {
    case "string":
      return parseString(schema, pointer);
    case "array":
      return parseArray(schema, pointer);
    case "object":
      return "properties" in schema ? parseObject(schema, pointer) : parseMap(schema, pointer);
    case "boolean":
    case "null":
      return { kind: type };
    default:
      return parseNumber(schema, type, pointer);
  }
}

/** A property, or a parameter, which differs in where its schema is. */
export function parseProperty(name: string, schema: unknown, required: boolean, pointer: string): Property {
  const { deprecated, default: preset } = objectAt(schema, pointer);
  return {
    name,
    required,
    deprecated: flagAt(deprecated, at(pointer, "deprecated")),
    ...optional("default", preset),
    shape: parseShape(schema, pointer),
  };
}

function parseReference(schema: Json, pointer: string): Shape {
  onlyMembers(schema, pointer, ["$ref", "minLength", "maxLength", ...NEUTRAL]);
  const name = referenced(schema["$ref"], at(pointer, "$ref"));
  return { kind: "model", name, ...lengthsOf(schema, pointer) };
}

function parseArray(schema: Json, pointer: string): Shape {
  if ("prefixItems" in schema) return parseTuple(schema, pointer);
  const items = schema["items"] ?? refuse(pointer, "an array without items");
  return {
    kind: "array",
    items: parseShape(items, at(pointer, "items")),
    ...optional("minItems", countAt(schema["minItems"], at(pointer, "minItems"))),
    ...optional("maxItems", countAt(schema["maxItems"], at(pointer, "maxItems"))),
  };
}

function parseTuple(schema: Json, pointer: string): Shape {
  const items = arrayAt(schema["prefixItems"], at(pointer, "prefixItems"));
  if (schema["minItems"] !== items.length || schema["maxItems"] !== items.length || "items" in schema)
    refuse(pointer, "expected a tuple of exactly its prefixItems");
  return {
    kind: "tuple",
    items: items.map((item, index) => parseShape(item, at(pointer, "prefixItems", index))),
  };
}

function parseMap(schema: Json, pointer: string): MapShape {
  const { additionalProperties, propertyNames } = schema;
  const place = at(pointer, "propertyNames");
  const keys = propertyNames === undefined ? {} : objectAt(propertyNames, place);
  // Which keys there are, and that they are UUIDs, is the server's business.
  onlyMembers(keys, place, ["minLength", "maxLength", "format", "$ref"]);
  if ("required" in schema) refuse(at(pointer, "required"), "required names in a map");
  const isFree = additionalProperties === undefined || additionalProperties === true;
  return {
    kind: "map",
    values: isFree
      ? { kind: "unknown" }
      : parseShape(additionalProperties, at(pointer, "additionalProperties")),
    ...optional("keyMinLength", countAt(keys["minLength"], at(place, "minLength"))),
    ...optional("keyMaxLength", countAt(keys["maxLength"], at(place, "maxLength"))),
    ...optional("minEntries", countAt(schema["minProperties"], at(pointer, "minProperties"))),
    ...optional("maxEntries", countAt(schema["maxProperties"], at(pointer, "maxProperties"))),
  };
}

function parseObject(schema: Json, pointer: string): ObjectShape {
  for (const key of ["propertyNames", "minProperties", "maxProperties"]) {
    if (key in schema) refuse(at(pointer, key), "a rule for names or counts beside typed properties");
  }
  const { additionalProperties: rest = false } = schema;
  const properties = objectAt(schema["properties"], at(pointer, "properties"));
  const required = stringsAt(schema["required"], at(pointer, "required"));
  for (const [index, name] of required.entries()) {
    if (!Object.hasOwn(properties, name)) refuse(at(pointer, "required", index), `"${name}" is no property`);
  }
  const parsed = Object.entries(properties).map(([name, property]) =>
    parseProperty(name, property, required.includes(name), at(pointer, "properties", name)),
  );
  if (rest === false) return { kind: "object", properties: parsed };
  return {
    kind: "object",
    // Where names are free, all of them stay as they are.
    properties: parsed.map((property) => ({ ...property, key: property.name })),
    rest: rest === true ? { kind: "unknown" } : parseShape(rest, at(pointer, "additionalProperties")),
  };
}

function parseUnion(schema: Json, key: "anyOf" | "oneOf", pointer: string): Shape {
  onlyMembers(schema, pointer, [key, "discriminator", ...NEUTRAL]);
  const all = arrayAt(schema[key], at(pointer, key));
  const members = all.flatMap((value, index) => {
    const place = at(pointer, key, index);
    const member = objectAt(value, place);
    if (member["type"] !== "null") return [parseShape(member, place)];
    onlyMembers(member, place, ["type"]);
    return [];
  });
  const [first] = members;
  if (!first) return refuse(at(pointer, key), "a union without members");
  const discriminator = parseDiscriminator(schema, members, pointer);
  const union: Shape =
    members.length === 1 && !discriminator
      ? first
      : { kind: "union", members, ...optional("discriminator", discriminator) };
  return members.length < all.length ? { kind: "nullable", inner: union } : union;
}

function parseDiscriminator(
  schema: Json,
  members: readonly Shape[],
  pointer: string,
): Discriminator | undefined {
  if (schema["discriminator"] === undefined) return undefined;
  const place = at(pointer, "discriminator");
  const discriminator = objectAt(schema["discriminator"], place);
  onlyMembers(discriminator, place, ["propertyName", "mapping", "x-inferred"]);
  const mapping = objectAt(discriminator["mapping"] ?? refuse(place, "no mapping"), at(place, "mapping"));
  const names = Object.entries(mapping).map(([value, ref]) => {
    const name = referenced(ref, at(place, "mapping", value));
    if (!members.some((member) => member.kind === "model" && member.name === name))
      refuse(at(place, "mapping", value), `"${name}" is no member of the union`);
    return [value, name] as const;
  });
  for (const member of members) {
    if (member.kind !== "model") return refuse(pointer, "a discriminator beside a member without a name");
    if (!names.some(([, name]) => name === member.name))
      refuse(at(place, "mapping"), `no value for "${member.name}"`);
  }
  return {
    property: stringAt(discriminator["propertyName"], at(place, "propertyName")),
    members: Object.fromEntries(names),
  };
}
