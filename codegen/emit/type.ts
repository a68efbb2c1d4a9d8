import type { ArrayShape, MapShape, ObjectShape, Property, Shape, TupleShape } from "../facts/Shape.js";
import { modelsIn } from "../facts/walk.js";
import { type Context, isCyclic, isEnum } from "./Context.js";
import { type Code, code, distinct, importedType, joined } from "./code.js";
import { helperType } from "./helpers.js";
import { keyOf, quoteKey } from "./keys.js";

/** The type of an object of which nothing is known: `{}` would also be any text or number. */
const NO_PROPERTIES = "Record<string, never>";

/**
 * The TypeScript type of a shape.
 *
 * In answers the server may use enum values that this version does not know, so there their type is
 * `Open`: any string beside the known ones.
 */
export function typeOf(shape: Shape, context: Context): Code {
  switch (shape.kind) {
    case "string":
      return code`string`;
    case "dateTime":
      return isDate(context) ? code`Date` : code`string`;
    case "number":
      return code`number`;
    case "boolean":
    case "null":
      return code`${shape.kind}`;
    case "literal":
      return code`${JSON.stringify(shape.value)}`;
    case "enum":
      return openType(enumType(shape.values), context);
    case "array":
      return arrayType(shape, context);
    case "tuple":
      return tupleType(shape, context);
    case "map":
      return mapType(shape, context);
    case "object":
      return objectType(shape, context);
    case "union":
      return joined(distinct(shape.members.map((member) => typeOf(member, context))), " | ");
    case "nullable":
      return code`${typeOf(shape.inner, context)} | null`;
    case "model": {
      const type = importedType(shape.name, `./${shape.name}.js`);
      return isEnum(shape.name, context) ? openType(type, context) : type;
    }
    case "unknown":
      return code`unknown`;
  }
}

/** Whether a date-time is a `Date`: the codec leaves what lies in a free-form map as it came. */
export function isDate({ inMap, open }: Context): boolean {
  return !(inMap && open);
}

/** The type of a few texts. */
export function enumType(values: readonly string[]): Code {
  return code`${values.map((value) => JSON.stringify(value)).join(" | ")}`;
}

/**
 * The index signature for the free names beside typed ones; TypeScript wants it to admit those,
 * too.
 */
export function restType({ properties, rest }: ObjectShape, context: Context): readonly Code[] {
  if (!rest) return [];
  const types = [rest, ...properties.map(({ shape }) => shape)].map((shape) => typeOf(shape, context));
  return [code`[key: string]: ${joined(distinct([...types, code`undefined`]), " | ")}`];
}

/** A property as a member of an object type. */
export function propertyType(property: Property, context: Context): Code {
  const key = quoteKey(keyOf(property));
  const type = typeOf(property.shape, context);
  if (property.required) return code`${key}: ${type}`;
  return property.shape.kind === "unknown" ? code`${key}?: ${type}` : code`${key}?: ${type} | undefined`;
}

function openType(type: Code, { open }: Context): Code {
  return open ? code`${helperType("Open")}<${type}>` : type;
}

/** A list that is sent is only read, so it may be read-only. */
function arrayType({ items }: ArrayShape, context: Context): Code {
  const type = typeOf(items, context);
  const inner = isOneWord(items, context) ? type : code`(${type})`;
  return context.open ? code`${inner}[]` : code`readonly ${inner}[]`;
}

/** What of a tuple is not sent may be anything that an answer holds. */
function tupleType({ items, sendsFirst = false }: TupleShape, context: Context): Code {
  const open = context.open || sendsFirst;
  const types = items.map((item) => typeOf(item, { ...context, open }));
  return sendsFirst ? code`readonly [${types}]` : code`[${types}]`;
}

/** Whether the type of a shape stands before `[]` without parentheses. */
function isOneWord(shape: Shape, context: Context): boolean {
  switch (shape.kind) {
    case "string":
    case "dateTime":
    case "number":
    case "boolean":
    case "null":
    case "model":
    case "unknown":
      return true;
    case "enum":
      return context.open;
    case "literal":
    case "array":
    case "tuple":
    case "map":
    case "object":
    case "union":
    case "nullable":
      return false;
  }
}

/** TypeScript follows a type argument at once, but not a member. */
function mapType({ values }: MapShape, context: Context): Code {
  const type = typeOf(values, { ...context, inMap: true });
  const isRound = modelsIn(values).some((name) => isCyclic(name, context));
  return isRound ? code`{ [key: string]: ${type} }` : code`Record<string, ${type}>`;
}

/** The codec knows the values of an object by their names, in a map, too. */
function objectType(shape: ObjectShape, context: Context): Code {
  const inside = { ...context, inMap: false };
  const members = [
    ...shape.properties.map((property) => propertyType(property, inside)),
    ...restType(shape, inside),
  ];
  return members.length === 0 ? code`${NO_PROPERTIES}` : code`{ ${joined(members, "; ")} }`;
}
