import type { Property, Shape } from "../ir.js";
import { at, refuse } from "../refuse.js";
import { arrayAt, type Json, objectAt, onlyKeys, stringAt } from "./json.js";

/** Members that say nothing about the shape, or are prose. */
const NEUTRAL = ["default", "deprecated", "description", "title", "examples", "example", "readOnly", "x-inferred"];

const FORMATS = ["uuid4", "uuid", "uri", "email", "ipvanyaddress", "date", "date-time"];

/** The members that each `type` may have beside the neutral ones. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  string: ["type", "const", "enum", "format", "minLength", "maxLength", "pattern"],
  integer: ["type", "const", "minimum", "exclusiveMinimum", "maximum"],
  number: ["type", "minimum", "exclusiveMinimum", "maximum"],
  boolean: ["type", "const"],
  array: ["type", "items", "prefixItems", "minItems", "maxItems"],
  object: ["type", "properties", "required", "additionalProperties", "propertyNames", "minProperties", "maxProperties"],
};

const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };

const numberAt = (schema: Json, key: string, pointer: string): number | undefined => {
  const value = schema[key];
  if (value !== undefined && typeof value !== "number") refuse(at(pointer, key), "expected a number");
  return value as number | undefined;
};

/** The name of the schema that a reference points to. */
export const referenced = (ref: unknown, pointer: string): string => {
  const [, name] = /^#\/components\/schemas\/([A-Za-z][A-Za-z0-9_]*)$/.exec(stringAt(ref, pointer)) ?? [];
  return name ?? refuse(pointer, `cannot follow the reference "${ref}"`);
};

const parseString = (schema: Json, pointer: string): Shape => {
  if ("const" in schema) return { kind: "literal", value: stringAt(schema["const"], at(pointer, "const")) };
  if ("enum" in schema) {
    return { kind: "enum", values: arrayAt(schema["enum"], at(pointer, "enum")).map((value, index) => stringAt(value, at(pointer, "enum", index))) };
  }
  const { format } = schema;
  if (format !== undefined && !FORMATS.includes(format as string)) refuse(at(pointer, "format"), `unknown format "${format}"`);
  if (format === "date-time") return { kind: "dateTime" };
  return {
    kind: "string",
    ...optional("minLength", numberAt(schema, "minLength", pointer)),
    ...optional("maxLength", numberAt(schema, "maxLength", pointer)),
    ...optional("pattern", schema["pattern"] === undefined ? undefined : stringAt(schema["pattern"], at(pointer, "pattern"))),
    ...optional("format", format as string | undefined),
  };
};

const parseArray = (schema: Json, pointer: string): Shape => {
  if ("prefixItems" in schema) {
    const items = arrayAt(schema["prefixItems"], at(pointer, "prefixItems"));
    if (schema["minItems"] !== items.length || schema["maxItems"] !== items.length || "items" in schema) {
      refuse(pointer, "expected a tuple of exactly its prefixItems");
    }
    return { kind: "tuple", items: items.map((item, index) => parseShape(item, at(pointer, "prefixItems", index))) };
  }
  return {
    kind: "array",
    items: parseShape(schema["items"] ?? refuse(pointer, "an array without items"), at(pointer, "items")),
    ...optional("minItems", numberAt(schema, "minItems", pointer)),
    ...optional("maxItems", numberAt(schema, "maxItems", pointer)),
  };
};

const parseMap = (schema: Json, pointer: string): Shape => {
  const { additionalProperties, propertyNames } = schema;
  const keys = propertyNames === undefined ? {} : objectAt(propertyNames, at(pointer, "propertyNames"));
  onlyKeys(keys, at(pointer, "propertyNames"), ["minLength", "maxLength", "format", "$ref"]);
  return {
    kind: "map",
    values:
      additionalProperties === undefined || additionalProperties === true
        ? { kind: "unknown" }
        : parseShape(additionalProperties, at(pointer, "additionalProperties")),
    ...optional("keyMinLength", numberAt(keys, "minLength", at(pointer, "propertyNames"))),
    ...optional("keyMaxLength", numberAt(keys, "maxLength", at(pointer, "propertyNames"))),
    ...optional("minEntries", numberAt(schema, "minProperties", pointer)),
    ...optional("maxEntries", numberAt(schema, "maxProperties", pointer)),
  };
};

const parseObject = (schema: Json, pointer: string): Shape => {
  if (!("properties" in schema)) return parseMap(schema, pointer);
  const properties = objectAt(schema["properties"], at(pointer, "properties"));
  const required = arrayAt(schema["required"] ?? [], at(pointer, "required"));
  for (const [index, name] of required.entries()) {
    if (!(stringAt(name, at(pointer, "required", index)) in properties)) refuse(at(pointer, "required", index), `"${name}" is no property`);
  }
  if (Object.keys(properties).length > 0 && ("propertyNames" in schema || "maxProperties" in schema || "minProperties" in schema)) {
    refuse(pointer, "typed properties beside rules for names or counts");
  }
  return {
    kind: "object",
    open: schema["additionalProperties"] !== undefined && schema["additionalProperties"] !== false,
    properties: Object.entries(properties).map(([name, property]) =>
      parseProperty(name, property, required.includes(name), at(pointer, "properties", name)),
    ),
  };
};

/** A property, or a parameter, which differs in where its schema is. */
export const parseProperty = (name: string, schema: unknown, required: boolean, pointer: string): Property => {
  const { deprecated, default: preset } = objectAt(schema, pointer);
  return {
    name,
    required,
    deprecated: deprecated === true,
    ...optional("default", preset),
    shape: parseShape(schema, pointer),
  };
};

const parseUnion = (schema: Json, key: "anyOf" | "oneOf", pointer: string): Shape => {
  onlyKeys(schema, pointer, [key, "discriminator", ...NEUTRAL]);
  const all = arrayAt(schema[key], at(pointer, key));
  const isNull = (member: unknown) => typeof member === "object" && member !== null && "type" in member && member.type === "null";
  const members = all.flatMap((member, index) => (isNull(member) ? [] : [parseShape(member, at(pointer, key, index))]));
  const [first] = members;
  if (!first) return refuse(pointer, "a union without members");
  const union: Shape =
    members.length === 1 && !schema["discriminator"]
      ? first
      : { kind: "union", members, ...optional("discriminator", parseDiscriminator(schema, members, pointer)) };
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
  for (const name of Object.values(names)) {
    if (!members.some((member) => member.kind === "model" && member.name === name)) refuse(place, `"${name}" is no member of the union`);
  }
  return { property: stringAt(discriminator["propertyName"], at(place, "propertyName")), members: names };
};

/** The shape that a schema describes. */
export const parseShape = (value: unknown, pointer: string): Shape => {
  const schema = objectAt(value, pointer);
  if ("$ref" in schema) {
    onlyKeys(schema, pointer, ["$ref", "minLength", "maxLength", ...NEUTRAL]);
    return { kind: "model", name: referenced(schema["$ref"], at(pointer, "$ref")) };
  }
  if ("anyOf" in schema) return parseUnion(schema, "anyOf", pointer);
  if ("oneOf" in schema) return parseUnion(schema, "oneOf", pointer);
  if (Object.keys(schema).every((key) => NEUTRAL.includes(key))) return { kind: "unknown" };

  const type = stringAt(schema["type"] ?? refuse(pointer, "no type"), at(pointer, "type"));
  const members = MEMBERS[type] ?? refuse(at(pointer, "type"), `unknown type "${type}"`);
  onlyKeys(schema, pointer, [...members, ...NEUTRAL]);
  switch (type) {
    case "string":
      return parseString(schema, pointer);
    case "array":
      return parseArray(schema, pointer);
    case "object":
      return parseObject(schema, pointer);
    default:
      break;
  }
  if ("const" in schema) return { kind: "literal", value: schema["const"] as number | boolean };
  if (type === "boolean") return { kind: "boolean" };
  return {
    kind: "number",
    integer: type === "integer",
    ...optional("minimum", numberAt(schema, "minimum", pointer)),
    ...optional("exclusiveMinimum", numberAt(schema, "exclusiveMinimum", pointer)),
    ...optional("maximum", numberAt(schema, "maximum", pointer)),
  };
};
