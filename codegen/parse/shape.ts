import type { Property, Shape } from "../ir.js";
import { at, refuse } from "../refuse.js";
import { arrayAt, flagAt, type Json, objectAt, onlyKeys, stringAt } from "./json.js";

/** Members that say nothing about the shape. */
const NEUTRAL = ["default", "deprecated", "readOnly", "x-inferred"];

const FORMATS = ["uuid4", "uuid", "uri", "email", "ipvanyaddress", "date", "date-time"];

/** The members that each `type` may have beside the neutral ones. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  string: ["type", "format", "minLength", "maxLength", "pattern"],
  integer: ["type", "minimum", "exclusiveMinimum", "maximum"],
  number: ["type", "minimum", "exclusiveMinimum", "maximum"],
  boolean: ["type"],
  null: ["type"],
  array: ["type", "items", "prefixItems", "minItems", "maxItems"],
  object: [
    "type",
    "properties",
    "required",
    "additionalProperties",
    "propertyNames",
    "minProperties",
    "maxProperties",
  ],
};

const optional = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };

const numberAt = (schema: Json, key: string, pointer: string): number | undefined => {
  const value = schema[key];
  if (value !== undefined && typeof value !== "number") refuse(at(pointer, key), "expected a number");
  return value as number | undefined;
};

/** A length or a count, none of which is negative or broken. */
const countAt = (schema: Json, key: string, pointer: string): number | undefined => {
  const value = numberAt(schema, key, pointer);
  return value === undefined || (Number.isInteger(value) && value >= 0)
    ? value
    : refuse(at(pointer, key), "expected a count");
};

const lengthsOf = (schema: Json, pointer: string) => ({
  ...optional("minLength", countAt(schema, "minLength", pointer)),
  ...optional("maxLength", countAt(schema, "maxLength", pointer)),
});

/** The name of the schema that a reference points to. */
export const referenced = (ref: unknown, pointer: string): string => {
  const [, name] = /^#\/components\/schemas\/([A-Za-z][A-Za-z0-9_]*)$/.exec(stringAt(ref, pointer)) ?? [];
  return name ?? refuse(pointer, `cannot follow the reference "${ref}"`);
};

const parseLiteral = (schema: Json, type: string, pointer: string): Shape => {
  const { const: value } = schema;
  const fits =
    typeof value === "string"
      ? type === "string"
      : typeof value === "number"
        ? type === "number" || (type === "integer" && Number.isInteger(value))
        : typeof value === "boolean" && type === "boolean";
  return fits
    ? { kind: "literal", value: value as string | number | boolean }
    : refuse(at(pointer, "const"), `expected a value of type ${type}`);
};

const parseEnum = (schema: Json, type: string, pointer: string): Shape => {
  const place = at(pointer, "enum");
  if (type !== "string") refuse(place, `cannot list values of type ${type}`);
  const values = arrayAt(schema["enum"], place).map((value, index) => stringAt(value, at(place, index)));
  return values.length > 0 ? { kind: "enum", values } : refuse(place, "no values");
};

const patternAt = (schema: Json, pointer: string): string | undefined => {
  if (schema["pattern"] === undefined) return undefined;
  const pattern = stringAt(schema["pattern"], pointer);
  try {
    new RegExp(pattern);
  } catch {
    refuse(pointer, "no pattern that JavaScript can read");
  }
  return pattern;
};

const parseString = (schema: Json, pointer: string): Shape => {
  const { format } = schema;
  if (format !== undefined && !FORMATS.includes(format as string))
    refuse(at(pointer, "format"), `unknown format "${format}"`);
  if (format === "date-time") {
    onlyKeys(schema, pointer, ["type", "format", ...NEUTRAL]);
    return { kind: "dateTime" };
  }
  return {
    kind: "string",
    ...lengthsOf(schema, pointer),
    ...optional("pattern", patternAt(schema, at(pointer, "pattern"))),
    ...optional("format", format as string | undefined),
  };
};

const parseArray = (schema: Json, pointer: string): Shape => {
  if ("prefixItems" in schema) {
    const items = arrayAt(schema["prefixItems"], at(pointer, "prefixItems"));
    if (schema["minItems"] !== items.length || schema["maxItems"] !== items.length || "items" in schema) {
      refuse(pointer, "expected a tuple of exactly its prefixItems");
    }
    return {
      kind: "tuple",
      items: items.map((item, index) => parseShape(item, at(pointer, "prefixItems", index))),
    };
  }
  return {
    kind: "array",
    items: parseShape(schema["items"] ?? refuse(pointer, "an array without items"), at(pointer, "items")),
    ...optional("minItems", countAt(schema, "minItems", pointer)),
    ...optional("maxItems", countAt(schema, "maxItems", pointer)),
  };
};

const parseMap = (schema: Json, pointer: string): Shape => {
  const { additionalProperties, propertyNames } = schema;
  const keys = propertyNames === undefined ? {} : objectAt(propertyNames, at(pointer, "propertyNames"));
  // Which keys there are, and that they are UUIDs, is the server's business.
  onlyKeys(keys, at(pointer, "propertyNames"), ["minLength", "maxLength", "format", "$ref"]);
  if ("required" in schema) refuse(at(pointer, "required"), "required names in a map");
  return {
    kind: "map",
    values:
      additionalProperties === undefined || additionalProperties === true
        ? { kind: "unknown" }
        : parseShape(additionalProperties, at(pointer, "additionalProperties")),
    ...optional("keyMinLength", countAt(keys, "minLength", at(pointer, "propertyNames"))),
    ...optional("keyMaxLength", countAt(keys, "maxLength", at(pointer, "propertyNames"))),
    ...optional("minEntries", countAt(schema, "minProperties", pointer)),
    ...optional("maxEntries", countAt(schema, "maxProperties", pointer)),
  };
};

const parseObject = (schema: Json, pointer: string): Shape => {
  if (!("properties" in schema)) return parseMap(schema, pointer);
  for (const key of ["propertyNames", "minProperties", "maxProperties"]) {
    if (key in schema) refuse(at(pointer, key), "a rule for names or counts beside typed properties");
  }
  const { additionalProperties: rest = false } = schema;
  const properties = objectAt(schema["properties"], at(pointer, "properties"));
  const required = arrayAt(schema["required"] ?? [], at(pointer, "required"));
  for (const [index, name] of required.entries()) {
    const place = at(pointer, "required", index);
    if (!Object.hasOwn(properties, stringAt(name, place))) refuse(place, `"${name}" is no property`);
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
};

/** A property, or a parameter, which differs in where its schema is. */
export const parseProperty = (
  name: string,
  schema: unknown,
  required: boolean,
  pointer: string,
): Property => {
  const { deprecated, default: preset } = objectAt(schema, pointer);
  return {
    name,
    required,
    deprecated: flagAt(deprecated, at(pointer, "deprecated")),
    ...optional("default", preset),
    shape: parseShape(schema, pointer),
  };
};

const parseUnion = (schema: Json, key: "anyOf" | "oneOf", pointer: string): Shape => {
  onlyKeys(schema, pointer, [key, "discriminator", ...NEUTRAL]);
  const all = arrayAt(schema[key], at(pointer, key)).map((member, index) => ({
    member: objectAt(member, at(pointer, key, index)),
    place: at(pointer, key, index),
  }));
  const members = all.flatMap(({ member, place }) => {
    if (member["type"] !== "null") return [parseShape(member, place)];
    onlyKeys(member, place, ["type"]);
    return [];
  });
  const [first] = members;
  if (!first) return refuse(at(pointer, key), "a union without members");
  const union: Shape =
    members.length === 1 && !schema["discriminator"]
      ? first
      : {
          kind: "union",
          members,
          ...optional("discriminator", parseDiscriminator(schema, members, pointer)),
        };
  return members.length < all.length ? { kind: "nullable", inner: union } : union;
};

const parseDiscriminator = (schema: Json, members: readonly Shape[], pointer: string) => {
  if (schema["discriminator"] === undefined) return undefined;
  const place = at(pointer, "discriminator");
  const discriminator = objectAt(schema["discriminator"], place);
  onlyKeys(discriminator, place, ["propertyName", "mapping", "x-inferred"]);
  const mapping = objectAt(discriminator["mapping"] ?? refuse(place, "no mapping"), at(place, "mapping"));
  const names = Object.fromEntries(
    Object.entries(mapping).map(([value, ref]) => [value, referenced(ref, at(place, "mapping", value))]),
  );
  for (const [value, name] of Object.entries(names)) {
    if (!members.some((member) => member.kind === "model" && member.name === name)) {
      refuse(at(place, "mapping", value), `"${name}" is no member of the union`);
    }
  }
  for (const member of members) {
    if (member.kind !== "model") refuse(pointer, "a discriminator beside a member without a name");
    else if (!Object.values(names).includes(member.name))
      refuse(at(place, "mapping"), `no value for "${member.name}"`);
  }
  return { property: stringAt(discriminator["propertyName"], at(place, "propertyName")), members: names };
};

/** The shape that a schema describes. */
export const parseShape = (value: unknown, pointer: string): Shape => {
  const schema = objectAt(value, pointer);
  if ("$ref" in schema) {
    onlyKeys(schema, pointer, ["$ref", "minLength", "maxLength", ...NEUTRAL]);
    return {
      kind: "model",
      name: referenced(schema["$ref"], at(pointer, "$ref")),
      ...lengthsOf(schema, pointer),
    };
  }
  if ("anyOf" in schema) return parseUnion(schema, "anyOf", pointer);
  if ("oneOf" in schema) return parseUnion(schema, "oneOf", pointer);
  if (schema["type"] === undefined) {
    onlyKeys(schema, pointer, NEUTRAL);
    return { kind: "unknown" };
  }

  const type = stringAt(schema["type"], at(pointer, "type"));
  const members =
    (Object.hasOwn(MEMBERS, type) && MEMBERS[type]) || refuse(at(pointer, "type"), `unknown type "${type}"`);
  for (const [key, parse] of [
    ["const", parseLiteral],
    ["enum", parseEnum],
  ] as const) {
    if (key in schema) {
      onlyKeys(schema, pointer, ["type", key, ...NEUTRAL]);
      return parse(schema, type, pointer);
    }
  }
  onlyKeys(schema, pointer, [...members, ...NEUTRAL]);
  switch (type) {
    case "string":
      return parseString(schema, pointer);
    case "array":
      return parseArray(schema, pointer);
    case "object":
      return parseObject(schema, pointer);
    case "boolean":
    case "null":
      return { kind: type };
    default:
      return {
        kind: "number",
        integer: type === "integer",
        ...optional("minimum", numberAt(schema, "minimum", pointer)),
        ...optional("exclusiveMinimum", numberAt(schema, "exclusiveMinimum", pointer)),
        ...optional("maximum", numberAt(schema, "maximum", pointer)),
      };
  }
};
